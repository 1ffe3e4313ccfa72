package vn.coordination.schedule.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.coordination.schedule.Attendee;
import vn.coordination.schedule.HalfDay;
import vn.coordination.schedule.MeetingForm;
import vn.coordination.schedule.Place;
import vn.coordination.schedule.Precedence;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.app.SlotRow;
import vn.coordination.shared.web.JsonBody;

/** A slot in JSON: dates and times as ISO 8601 writes them, local to the city; people, rooms and bodies by id. */
public final class SlotJson {
    private SlotJson() {}

    /** @throws IllegalArgumentException when a value is missing or is not what it should be */
    public static SlotPlan plan(JsonObject body) {
        LocalTime starts = JsonBody.value(body, "starts", LocalTime::parse);
        return new SlotPlan(
                JsonBody.required(body, "day", LocalDate::parse),
                JsonBody.value(body, "halfDay", HalfDay::valueOf),
                starts,
                JsonBody.value(body, "ends", LocalTime::parse),
                JsonBody.text(body, "title", ""),
                JsonBody.number(body, "body"),
                JsonBody.required(body, "precedence", Precedence::valueOf),
                attendees(body),
                new Place(JsonBody.number(body, "room"), JsonBody.text(body, "outside", null)),
                JsonBody.text(body, "leadUnit", ""),
                JsonBody.text(body, "preparingUnit", ""),
                JsonBody.value(body, "form", MeetingForm::valueOf, MeetingForm.IN_PERSON),
                JsonBody.integer(body, "expected", 0),
                JsonBody.flag(body, "secret", false),
                JsonBody.flag(body, "unscheduled", false),
                JsonBody.flag(body, "replacesInvitation", false));
    }

    private static List<Attendee> attendees(JsonObject body) {
        return JsonBody.objects(
                body,
                "attendees",
                each -> new Attendee(
                        JsonBody.id(each, "person"),
                        JsonBody.value(each, "part", Attendee.Part::valueOf, Attendee.Part.REQUIRED),
                        JsonBody.number(each, "standsInFor")));
    }

    /** In a list of a week: of a busy one neither its number nor what else it takes, by which its parts could be put together. */
    public static JsonObjectBuilder listed(SlotRow part) {
        return part.busy() ? busy(part) : of(part);
    }

    private static JsonObjectBuilder busy(SlotRow part) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("office", part.office().code())
                .add("busy", true)
                .add("day", part.plan().day().toString())
                .add("attendees", attendees(part.plan()));
        optional(json, "starts", part.plan().starts());
        optional(json, "ends", part.plan().ends());
        number(json, "room", part.plan().place().room());
        return json;
    }

    /** One that was asked for by its number: of a busy one that its office is busy then, and not with whom or where. */
    public static JsonObjectBuilder of(SlotRow row) {
        SlotPlan plan = row.alone().plan();
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("id", row.id())
                .add("version", row.version())
                .add("office", row.office().code())
                .add("state", row.state().name())
                .add("busy", row.busy())
                .add("day", plan.day().toString())
                .add("title", plan.title())
                .add("precedence", plan.precedence().name())
                .add("form", plan.form().name())
                .add("expected", plan.expected())
                .add("secret", plan.secret())
                .add("unscheduled", plan.unscheduled())
                .add("late", row.late())
                .add("attendees", attendees(plan));
        optional(json, "starts", plan.starts());
        optional(json, "ends", plan.ends());
        optional(json, "outside", plan.place().outside());
        optional(json, "leadUnit", plan.leadUnit());
        optional(json, "registered", row.registered());
        number(json, "room", plan.place().room());
        number(json, "body", plan.body());
        number(json, "conflict", row.conflict());
        return json;
    }

    private static JsonArrayBuilder attendees(SlotPlan plan) {
        JsonArrayBuilder attendees = JSON.createArrayBuilder();
        for (Attendee attendee : plan.attendees()) {
            JsonObjectBuilder each = JSON.createObjectBuilder()
                    .add("person", attendee.person())
                    .add("part", attendee.part().name());
            number(each, "standsInFor", attendee.standsInFor());
            attendees.add(each);
        }
        return attendees;
    }

    private static void optional(JsonObjectBuilder json, String name, Object value) {
        if (value != null) {
            json.add(name, value.toString());
        }
    }

    private static void number(JsonObjectBuilder json, String name, Long value) {
        if (value != null) {
            json.add(name, value);
        }
    }
}
