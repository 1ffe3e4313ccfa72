package vn.coordination.it.schedule;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.LocalTime;

/** A complete slot as JSON, to be varied. */
public record SlotBody(
        String office, LocalDate day, LocalTime starts, LocalTime ends, long chair, Long room, long body) {

    public JsonObject submit() {
        return builder().add("submit", true).build();
    }

    public JsonObjectBuilder builder() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("office", office)
                .add("day", day.toString())
                .add("starts", starts.toString())
                .add("ends", ends.toString())
                .add("title", "Họp " + office + " " + day + " " + starts)
                .add("body", body)
                .add("precedence", "NATIONAL")
                .add("leadUnit", "Phòng Tổng hợp")
                .add("expected", 10)
                .add(
                        "attendees",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("person", chair)
                                        .add("part", "CHAIR")));
        return room == null ? json.add("outside", "Trụ sở " + office) : json.add("room", room);
    }

    public SlotBody at(LocalTime newStart, LocalTime newEnd) {
        return new SlotBody(office, day, newStart, newEnd, chair, room, body);
    }
}
