package vn.coordination.conference.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import vn.coordination.conference.AgendaItem;
import vn.coordination.conference.Arrangement;
import vn.coordination.conference.AvoidableReason;
import vn.coordination.conference.Calling;
import vn.coordination.conference.Conclude;
import vn.coordination.conference.ConferenceKind;
import vn.coordination.conference.DescribeConference;
import vn.coordination.conference.PlanConference;
import vn.coordination.conference.Protection;
import vn.coordination.conference.app.ActOn;
import vn.coordination.conference.app.ConferencePart;
import vn.coordination.conference.app.ConferenceView;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.DayHours;
import vn.coordination.schedule.MeetingForm;
import vn.coordination.shared.web.JsonBody;

/** Conferences in JSON; dates and times as ISO 8601 writes them, local to the city. */
public final class ConferenceJson {
    private ConferenceJson() {}

    /** @throws IllegalArgumentException when a value is missing or is not what it should be */
    static PlanConference plan(JsonObject body) {
        return new PlanConference(
                JsonBody.required(body, "lead", Office::of),
                JsonBody.required(body, "kind", ConferenceKind::valueOf),
                calling(body),
                sittings(body),
                JsonBody.numbers(body, "attendees"),
                JsonBody.id(body, "room"),
                Set.copyOf(JsonBody.words(body, "reasons", AvoidableReason::valueOf)),
                JsonBody.flag(body, "checked", false),
                JsonBody.text(body, "approval", ""));
    }

    static DescribeConference words(JsonObject body) {
        return new DescribeConference(
                JsonBody.text(body, "title", ""),
                JsonBody.text(body, "participants", ""),
                JsonBody.text(body, "requirements", ""));
    }

    private static Calling calling(JsonObject body) {
        return new Calling(
                JsonBody.id(body, "body"),
                JsonBody.text(body, "title", ""),
                JsonBody.required(body, "form", MeetingForm::valueOf),
                JsonBody.id(body, "chair"),
                JsonBody.text(body, "participants", ""),
                JsonBody.text(body, "requirements", ""),
                JsonBody.integer(body, "expected", 0),
                JsonBody.integer(body, "members", 0),
                JsonBody.flag(body, "secret", false),
                protection(body),
                JsonBody.flag(body, "unscheduled", false));
    }

    private static Protection protection(JsonObject body) {
        return new Protection(
                JsonBody.flag(body, "cipherLines", false),
                JsonBody.flag(body, "closedRoom", false),
                JsonBody.flag(body, "wiredMicrophones", false));
    }

    static Arrangement arrangement(JsonObject body) {
        return new Arrangement(
                JsonBody.id(body, "chair"),
                JsonBody.id(body, "room"),
                JsonBody.required(body, "form", MeetingForm::valueOf),
                JsonBody.flag(body, "secret", false),
                protection(body));
    }

    static List<DayHours> sittings(JsonObject body) {
        return JsonBody.objects(
                body,
                "sittings",
                one -> new DayHours(
                        JsonBody.required(one, "day", LocalDate::parse),
                        JsonBody.required(one, "starts", LocalTime::parse),
                        JsonBody.required(one, "ends", LocalTime::parse)));
    }

    static List<AgendaItem> agenda(JsonObject body) {
        return JsonBody.objects(body, "items", ConferenceJson::agendaItem);
    }

    /** Without a code it is a new item. */
    private static AgendaItem agendaItem(JsonObject one) {
        AgendaItem fresh = new AgendaItem(
                JsonBody.text(one, "title", ""),
                JsonBody.text(one, "reporter", ""),
                JsonBody.integer(one, "minutes", 0));
        return new AgendaItem(
                fresh.title(), fresh.reporter(), fresh.minutes(), JsonBody.text(one, "code", fresh.code()));
    }

    public static ActOn act(long id, JsonObject body) {
        return new ActOn(
                id,
                JsonBody.integer(body, "version", -1),
                JsonBody.text(body, "note", ""),
                JsonBody.text(body, "approval", ""),
                body.containsKey("approver") ? JsonBody.id(body, "approver") : null);
    }

    static Conclude conclude(JsonObject body) {
        return new Conclude(
                JsonBody.text(body, "minutes", ""),
                JsonBody.text(body, "notice", ""),
                JsonBody.text(body, "exempt", ""),
                JsonBody.objects(body, "items", ConferenceJson::item));
    }

    private static Conclude.Item item(JsonObject one) {
        return new Conclude.Item(
                JsonBody.text(one, "content", ""),
                JsonBody.required(one, "lead", Office::of),
                JsonBody.text(one, "unit", ""),
                Set.copyOf(JsonBody.words(one, "coordinators", Office::of)),
                JsonBody.text(one, "product", ""),
                JsonBody.optional(one, "due", LocalDate::parse));
    }

    static JsonObject of(ConferenceView view) {
        JsonArrayBuilder steps = JSON.createArrayBuilder();
        view.steps().forEach(step -> steps.add(of(step)));
        JsonArrayBuilder agenda = JSON.createArrayBuilder();
        view.agenda()
                .forEach(item -> agenda.add(
                        JSON.createObjectBuilder().add("code", item.code()).add("title", item.title())));
        JsonArrayBuilder acts = JSON.createArrayBuilder();
        view.acts().forEach(act -> acts.add(act.name()));
        return JSON.createObjectBuilder()
                .add("id", view.id())
                .add("version", view.version())
                .add("lead", view.lead().code())
                .add("kind", view.kind().name())
                .add("title", view.calling().title())
                .add("state", view.state().name())
                .add("present", view.result().present())
                .add("sittings", hours(view.sittings()))
                .add("agenda", agenda)
                .add("lines", lines(view.lines()))
                .add("steps", steps)
                .add("acts", acts)
                .build();
    }

    /** Of a conference that the reader may not read: nothing but when, where and what his office prepares. */
    static JsonObject of(ConferencePart part) {
        return JSON.createObjectBuilder()
                .add("id", part.id())
                .add("version", part.version())
                .add("lead", part.lead().code())
                .add("state", part.state().name())
                .add("room", part.roomName())
                .add("sittings", hours(part.sittings()))
                .add("lines", lines(part.lines()))
                .build();
    }

    private static JsonArrayBuilder hours(List<DayHours> sittings) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        sittings.forEach(hours -> all.add(JSON.createObjectBuilder()
                .add("day", hours.day().toString())
                .add("starts", hours.starts().toString())
                .add("ends", hours.ends().toString())));
        return all;
    }

    private static JsonArrayBuilder lines(List<ConferenceView.Line> lines) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        lines.forEach(line -> all.add(of(line)));
        return all;
    }

    private static JsonObjectBuilder of(ConferenceView.Step step) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("act", step.act().name())
                .add("office", step.office().code())
                .add("person", step.person())
                .add("at", step.at().toString())
                .add("note", step.note())
                .add("told", JSON.createArrayBuilder(step.told()));
        return step.approver() == null ? json : json.add("approver", step.approver());
    }

    private static JsonObjectBuilder of(ConferenceView.Line line) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("kind", line.kind().name())
                .add("office", line.office().code())
                .add("needs", line.needs())
                .add("due", line.due().toString())
                .add("late", line.late());
        return line.owner() == null ? json : json.add("owner", line.owner());
    }
}
