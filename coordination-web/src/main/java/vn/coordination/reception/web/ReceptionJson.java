package vn.coordination.reception.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.coordination.organisation.Office;
import vn.coordination.petition.Identity;
import vn.coordination.petition.PetitionKind;
import vn.coordination.petition.ReceivePetition;
import vn.coordination.petition.web.PetitionJson;
import vn.coordination.reception.HearVoter;
import vn.coordination.reception.OnlineTerms;
import vn.coordination.reception.PlanDay;
import vn.coordination.reception.ReceptionHost;
import vn.coordination.reception.RecordVisit;
import vn.coordination.reception.Recording;
import vn.coordination.reception.RecordingPlace;
import vn.coordination.reception.RefusalGround;
import vn.coordination.reception.VisitOutcome;
import vn.coordination.reception.app.ReceptionDayRow;
import vn.coordination.reception.app.VisitRow;
import vn.coordination.schedule.DayHours;
import vn.coordination.schedule.MeetingForm;
import vn.coordination.shared.web.JsonBody;

/** Reception in JSON; dates and times as ISO 8601 writes them, local to the city. Who came is never written. */
final class ReceptionJson {
    private ReceptionJson() {}

    /** @throws IllegalArgumentException when a value is missing or is not what it should be */
    static PlanDay plan(JsonObject body) {
        return new PlanDay(
                JsonBody.required(body, "office", Office::of),
                JsonBody.id(body, "receiver"),
                JsonBody.required(body, "host", ReceptionHost::valueOf),
                time(body),
                JsonBody.id(body, "room"),
                JsonBody.id(body, "body"),
                JsonBody.value(body, "form", MeetingForm::valueOf, MeetingForm.IN_PERSON));
    }

    static DayHours time(JsonObject body) {
        return new DayHours(
                JsonBody.required(body, "day", LocalDate::parse),
                JsonBody.required(body, "starts", LocalTime::parse),
                JsonBody.required(body, "ends", LocalTime::parse));
    }

    /** None of it is given for a day on which nobody was received online. */
    static Recording recording(JsonObject body) {
        return new Recording(
                JsonBody.value(body, "recordingPlace", RecordingPlace::valueOf),
                JsonBody.text(body, "recording", ""),
                JsonBody.flag(body, "soundAndPicture", false));
    }

    static RecordVisit visit(JsonObject body) {
        ReceivePetition petition = petition(body);
        return new RecordVisit(
                JsonBody.number(body, "receptionDay"),
                JsonBody.integer(body, "people", 1),
                JsonBody.flag(body, "complex", false),
                new OnlineTerms(JsonBody.flag(body, "unprotected", false), JsonBody.flag(body, "confidential", false)),
                visitor(body, petition),
                JsonBody.required(body, "kind", PetitionKind::valueOf),
                JsonBody.text(body, "summary", ""),
                JsonBody.required(body, "outcome", VisitOutcome::valueOf),
                JsonBody.value(body, "ground", RefusalGround::valueOf),
                petition);
    }

    private static Identity visitor(JsonObject body, ReceivePetition petition) {
        return petition == null
                ? PetitionJson.identity(JsonBody.object(body, "visitor"))
                : petition.writers().get(0);
    }

    static HearVoter heard(JsonObject body) {
        return new HearVoter(
                JsonBody.required(body, "heardOn", LocalDate::parse),
                JsonBody.required(body, "kind", PetitionKind::valueOf),
                JsonBody.text(body, "summary", ""),
                petition(body));
    }

    /** What is handed in is in one object of its own; how it came is known already. */
    private static ReceivePetition petition(JsonObject body) {
        return body.containsKey("petition") ? PetitionJson.received(JsonBody.object(body, "petition")) : null;
    }

    static JsonObject of(ReceptionDayRow row) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", row.id())
                .add("version", row.version())
                .add("office", row.office().code())
                .add("receiver", row.receiver())
                .add("name", row.name())
                .add("host", row.host().name())
                .add("day", row.time().day().toString())
                .add("starts", row.time().starts().toString())
                .add("ends", row.time().ends().toString())
                .add("room", row.room())
                .add("form", row.form().name())
                .add("state", row.state().name())
                .add("unable", row.unable())
                .add("reason", row.reason())
                .add("recording", row.recording())
                .add("conclusions", row.conclusions());
        if (row.next() != null) {
            json.add("next", row.next().code()).add("due", row.next().due().toString());
        }
        return json.build();
    }

    static JsonObject of(VisitRow row) {
        JsonArrayBuilder joint = JSON.createArrayBuilder();
        row.joint()
                .forEach(each -> joint.add(JSON.createObjectBuilder()
                        .add("office", each.office().code())
                        .add("at", each.at().toString())
                        .add("note", each.note())));
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", row.id())
                .add("version", row.version())
                .add("office", row.office().code())
                .add("receiver", row.receiver())
                .add("at", row.at().toString())
                .add("people", row.people())
                .add("gathering", row.gathering())
                .add("kind", row.kind().name())
                .add("summary", row.summary())
                .add("outcome", row.outcome().name())
                .add("noticeOwed", row.noticeOwed())
                .add("joint", joint);
        if (row.ground() != null) {
            json.add("ground", row.ground().name());
        }
        return row.petition() == null
                ? json.build()
                : json.add("petition", row.petition()).build();
    }
}
