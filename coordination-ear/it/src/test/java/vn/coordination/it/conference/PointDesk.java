package vn.coordination.it.conference;

import static vn.coordination.it.conference.ConferenceDesk.done;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.sql.SQLException;
import java.util.List;
import vn.coordination.it.schedule.OfficeClient.Answer;

/** Those who enter, test, connect and count the points of conferences, at work. */
public final class PointDesk {
    private final ConferenceDesk conferences;

    public PointDesk(ConferenceDesk conferences) {
        this.conferences = conferences;
    }

    JsonObject points(long conference) {
        return conferences
                .coordinator
                .get("api/conferences/" + conference + "/points")
                .json();
    }

    /** Enters as many points, each fully described, twenty delegates expected at each; the ids of all its points. */
    public List<Long> expect(long conference, int count) throws SQLException {
        JsonArrayBuilder points = Json.createArrayBuilder();
        for (int i = 1; i <= count; i++) {
            points.add(Json.createObjectBuilder()
                    .add("code", "ĐC-" + conference + "-" + i)
                    .add("unit", "Phường thử " + i)
                    .add("address", i + " phố Thử")
                    .add("technician", "Kỹ thuật viên " + i)
                    .add("phone", "0900000" + i)
                    .add("capacity", 60)
                    .add("central", i == 1)
                    .add("expected", 20));
        }
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("version", conferences.desk.number("select version from conference where id = " + conference))
                .add("points", points);
        return ids(done(conferences.coordinator.put("api/conferences/" + conference + "/points", body.build())));
    }

    private static List<Long> ids(JsonObject points) {
        return points.getJsonArray("points").getValuesAs(JsonObject.class).stream()
                .map(point -> point.getJsonNumber("id").longValue())
                .toList();
    }

    /** Enters one point of the register as it is described there. */
    Answer enter(long conference, String code) throws SQLException {
        return enter(conference, Json.createObjectBuilder().add("code", code).add("expected", 20));
    }

    Answer enter(long conference, JsonObjectBuilder point) throws SQLException {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("version", conferences.desk.number("select version from conference where id = " + conference))
                .add("points", Json.createArrayBuilder().add(point));
        return conferences.coordinator.put("api/conferences/" + conference + "/points", body.build());
    }

    Answer happen(long conference, String act, List<Long> ids, String cause) {
        JsonArrayBuilder chosen = Json.createArrayBuilder();
        ids.forEach(chosen::add);
        return conferences.coordinator.post(
                "api/conferences/" + conference + "/points/" + act,
                Json.createObjectBuilder()
                        .add("ids", chosen)
                        .add("cause", cause)
                        .build());
    }

    Answer count(long conference, long point, int delegates) {
        return count(
                conference,
                point,
                Json.createObjectBuilder().add("delegates", delegates).add("correspondent", "Trần Thị Đầu Mối"));
    }

    Answer count(long conference, long point, JsonObjectBuilder count) {
        return conferences.coordinator.post(
                "api/conferences/" + conference + "/points/" + point + "/count", count.build());
    }

    /** Describes one point anew in the version it has now. */
    Answer describe(long conference, long point, JsonObjectBuilder words) {
        String address = "api/conferences/" + conference + "/points/" + point;
        JsonObject now = done(conferences.coordinator.get(address));
        words.add("version", now.getInt("version")).add("registered", now.getInt("registered"));
        return conferences.coordinator.put(address, words.build());
    }

    /** Runs a prepared conference with as many points; of the last two one is interrupted, one has come back. */
    public void running(long conference, int count) throws SQLException {
        List<Long> points = expect(conference, count);
        done(happen(conference, "pass", points, ""));
        done(happen(conference, "connect", points, ""));
        conferences.open(conference);
        done(happen(conference, "drop", points.subList(count - 2, count), "mất điện"));
        done(happen(conference, "reconnect", points.subList(count - 1, count), "đã có máy phát"));
        done(count(conference, points.get(0), 41));
    }
}
