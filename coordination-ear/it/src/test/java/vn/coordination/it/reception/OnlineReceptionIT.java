package vn.coordination.it.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.reception.ReceptionDesk.done;
import static vn.coordination.it.reception.ReceptionDesk.refused;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.schedule.OfficeClient.Answer;

/** Citizens received online. Theirs is June 2041. */
@ExtendWith(RunningCity.class)
class OnlineReceptionIT {
    private static ReceptionDesk desk;

    @BeforeAll
    static void open(City city) throws SQLException {
        desk = new ReceptionDesk(city);
    }

    @Test
    @DisplayName("FL-01 · an online reception takes a room that can be connected")
    void room() throws SQLException {
        long bare = desk.desk.number("select min(id) from room where capacity >= 20 and equipment not like '%ONLINE%'");
        refused(plan("2041-06-04", bare), "FL-01");
    }

    @Test
    @DisplayName("OC-08 · it is closed with a recording in sound and picture, kept on a server or a cloud of the state")
    void recording() throws SQLException {
        long day = posted("2041-06-05");
        refused(hold(day, Json.createObjectBuilder()), "OC-08");
        refused(hold(day, kept("ELSEWHERE", true)), "OC-08");
        refused(hold(day, kept("STATE_CLOUD", false)), "OC-08");
        assertThat(desk.desk.text("select state from reception_day where id = " + day))
                .isEqualTo("POSTED");
        done(hold(day, kept("STATE_CLOUD", true)));
        assertThat(desk.desk.text(
                        "select concat(state, ' ', recording_place, ' ', recording) from reception_day where id = "
                                + day))
                .isEqualTo("HELD STATE_CLOUD buoi-12.mkv");
    }

    @Test
    @DisplayName("OC-09 · a denunciation is heard online only if complex, unprotected and confidential; else nothing is"
            + " entered")
    void denunciation() throws SQLException {
        long day = posted("2041-06-06");
        long visits = desk.desk.number("select count(*) from reception_visit");
        Answer refusal = denounce(day, Map.of());
        refused(refusal, "OC-09");
        assertThat(refusal.json().getJsonArray("breaches"))
                .as("each condition is told")
                .hasSize(3);
        refused(denounce(day, Map.of("complex", true, "unprotected", true)), "OC-09");
        assertThat(desk.desk.number("select count(*) from reception_visit")).isEqualTo(visits);
        done(denounce(day, Map.of("complex", true, "unprotected", true, "confidential", true)));
        done(desk.visit(Map.of("receptionDay", day, "outcome", "EXPLAINED")));
        assertThat(desk.desk.number("select count(*) from reception_visit where openly and reception_day = " + day))
                .isEqualTo(1);
    }

    private static Answer denounce(long day, Map<String, Boolean> terms) {
        Map<String, Object> values = new HashMap<>(terms);
        values.putAll(Map.of("receptionDay", day, "kind", "DENUNCIATION", "outcome", "EXPLAINED"));
        return desk.visit(values);
    }

    private static JsonObjectBuilder kept(String place, boolean both) {
        return Json.createObjectBuilder()
                .add("recordingPlace", place)
                .add("recording", "buoi-12.mkv")
                .add("soundAndPicture", both);
    }

    private static long posted(String on) throws SQLException {
        long day = done(plan(on, connected())).getInt("id");
        done(desk.act(desk.receiver, day, "post"));
        desk.desk.arrange("update reception_day set day = '2026-11-20' where id = " + day);
        return day;
    }

    private static Answer hold(long day, JsonObjectBuilder recording) throws SQLException {
        return desk.act(desk.receiver, day, "hold", recording);
    }

    private static long connected() throws SQLException {
        return desk.desk.number("select min(id) from room where equipment like '%ONLINE%'");
    }

    private static Answer plan(String on, long room) throws SQLException {
        return desk.coordinator.post(
                "api/receptions/days",
                desk.time(on)
                        .add("room", room)
                        .add("form", "ONLINE")
                        .add("office", "CO")
                        .add("host", "LEADER")
                        .add("receiver", desk.leader(5))
                        .add("body", desk.desk.number("select id from body where code = 'PEOPLES_COMMITTEE'"))
                        .build());
    }
}
