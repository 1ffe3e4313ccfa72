package vn.coordination.schedule.web;

import static vn.coordination.shared.app.JsonLibrary.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.coordination.schedule.Attendee;
import vn.coordination.schedule.HalfDay;
import vn.coordination.schedule.MeetingForm;
import vn.coordination.schedule.Place;
import vn.coordination.schedule.Precedence;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.app.SlotRow;

/** A slot in JSON: dates and times as ISO 8601 writes them, local to the city; people, rooms and bodies by id. */
final class SlotJson {
    private SlotJson() {}

    /** @throws IllegalArgumentException when a value is missing or is not what it should be */
    static SlotPlan plan(JsonObject body) {
        LocalTime starts = value(body, "starts", LocalTime::parse);
        return new SlotPlan(
                required(value(body, "day", LocalDate::parse), "day"),
                value(body, "halfDay", HalfDay::valueOf),
                starts,
                value(body, "ends", LocalTime::parse),
                body.getString("title", ""),
                number(body, "body"),
                required(value(body, "precedence", Precedence::valueOf), "precedence"),
                attendees(body),
                new Place(number(body, "room"), body.getString("outside", null)),
                body.getString("leadUnit", ""),
                body.getString("preparingUnit", ""),
                MeetingForm.valueOf(body.getString("form", MeetingForm.IN_PERSON.name())),
                body.getInt("expected", 0),
                body.getBoolean("secret", false),
                body.getBoolean("unscheduled", false),
                body.getBoolean("replacesInvitation", false));
    }

    private static List<Attendee> attendees(JsonObject body) {
        List<Attendee> attendees = new ArrayList<>();
        JsonArray listed = body.containsKey("attendees") ? body.getJsonArray("attendees") : JsonValue.EMPTY_JSON_ARRAY;
        for (JsonObject each : listed.getValuesAs(JsonObject.class)) {
            attendees.add(new Attendee(
                    required(number(each, "person"), "person"),
                    Attendee.Part.valueOf(each.getString("part", Attendee.Part.REQUIRED.name())),
                    number(each, "standsInFor")));
        }
        return attendees;
    }

    private static Long number(JsonObject body, String name) {
        return body.get(name) instanceof JsonNumber number ? Long.valueOf(number.longValueExact()) : null;
    }

    private static <T> T value(JsonObject body, String name, Function<String, T> reader) {
        return body.get(name) instanceof JsonString text ? reader.apply(text.getString()) : null;
    }

    private static <T> T required(T value, String name) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    static JsonObjectBuilder of(SlotRow row) {
        SlotPlan plan = row.plan();
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
