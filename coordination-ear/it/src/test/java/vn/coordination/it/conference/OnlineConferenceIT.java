package vn.coordination.it.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.conference.ConferenceDesk.done;
import static vn.coordination.it.conference.ConferenceDesk.refused;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.schedule.OfficeClient;

/** A conference with points, from its preparation to its end. */
@ExtendWith(RunningCity.class)
class OnlineConferenceIT {
    private static ConferenceDesk desk;
    private static PointDesk online;

    @BeforeAll
    static void open(City city) throws SQLException {
        desk = new ConferenceDesk(city);
        online = new PointDesk(desk);
    }

    @Test
    @DisplayName("OC-02, OC-04, MT-05 · ready when every line has an owner and every point is described and tested")
    void ready() throws SQLException {
        long conference = desk.prepared("STANDING_COMMITTEE", 0, "2043-10-07");
        refused(desk.act(desk.coordinator, conference, "declare-ready"), "OC-04", "MT-05");
        List<Long> points = online.expect(conference, 4);
        desk.assignAll(conference);
        refused(desk.act(desk.coordinator, conference, "declare-ready"), "OC-02");
        done(online.happen(conference, "pass", points.subList(0, 3), ""));
        done(online.happen(conference, "fail", points.subList(3, 4), "không có tiếng"));
        refused(desk.act(desk.coordinator, conference, "declare-ready"), "OC-02");
        done(online.happen(conference, "pass", points.subList(3, 4), ""));
        assertThat(desk.ending(conference, "OC-02")).isEqualTo("MET");
        assertThat(done(desk.act(desk.coordinator, conference, "declare-ready")).getString("state"))
                .isEqualTo("READY");
    }

    @Test
    @DisplayName("OC-03, OC-05, OC-06, MT-07, MT-11 · connected, opened when enough are there, interrupted, counted")
    void run() throws SQLException, IOException {
        long conference = desk.prepared("STANDING_COMMITTEE", 1, "2043-10-14");
        assertThat(desk.ending(conference, "MT-02")).isEqualTo("MET");
        List<Long> points = tested(conference, 3);
        done(online.happen(conference, "connect", points.subList(0, 2), ""));
        refused(desk.act(desk.technician, conference, "sign-off"), "OC-03");
        refused(desk.act(desk.coordinator, conference, "open", present(12)), "OC-03");
        done(online.happen(conference, "connect", points.subList(2, 3), ""));
        done(online.happen(conference, "drop", points.subList(0, 1), "mất tín hiệu"));
        refused(desk.act(desk.chief, conference, "sign-off"), "OC-03");
        done(online.happen(conference, "reconnect", points.subList(0, 1), "đổi đường truyền"));
        assertThat(desk.act(desk.coordinator, conference, "sign-off").status())
                .as("technicians answer for picture and sound")
                .isEqualTo(403);
        done(desk.act(desk.technician, conference, "sign-off"));
        refused(desk.act(desk.coordinator, conference, "open", present(9)), "MT-07");
        refused(desk.act(desk.coordinator, conference, "fail", present(10)), "MT-07");
        done(desk.act(desk.coordinator, conference, "open", present(10)));
        refused(online.happen(conference, "drop", points.subList(1, 3), " "), "OC-05");
        done(online.happen(conference, "drop", points.subList(1, 3), "mất điện"));
        refused(online.happen(conference, "drop", points.subList(0, 2), "lặp lại"), "OC-05");
        assertThat(online.points(conference).getInt("live"))
                .as("none of the two was taken")
                .isEqualTo(1);
        done(online.happen(conference, "reconnect", points.subList(1, 2), "máy phát"));
        done(desk.act(desk.coordinator, conference, "end"));
        refused(online.happen(conference, "reconnect", points.subList(2, 3), "muộn"), "OC-05");
        done(online.count(conference, points.get(0), 41));
        assertThat(desk.ending(conference, "OC-06")).isNull();
        JsonObject two = done(online.count(conference, points.get(1), 17));
        assertThat(two.getInt("heads")).isEqualTo(58);
        assertThat(two.getInt("uncounted")).isEqualTo(1);
        done(online.count(conference, points.get(2), 3));
        assertThat(desk.ending(conference, "OC-06")).isEqualTo("MET");
        done(desk.act(desk.coordinator, conference, "confirm-attendance"));
        assertThat(desk.ending(conference, "MT-11")).isEqualTo("MET");
        remembered(conference, points);
    }

    /** What was lost until the end, who tested what, and a number that took another's place. */
    private static void remembered(long conference, List<Long> points) throws SQLException, IOException {
        assertThat(online.count(conference, points.get(0), 43).status())
                .as("whoever has not seen the number does not replace it")
                .isEqualTo(409);
        done(online.count(
                conference,
                points.get(0),
                Json.createObjectBuilder()
                        .add("delegates", 43)
                        .add("before", 41)
                        .add("correspondent", "Trần Thị Đầu Mối")));
        desk.desk.arrange(
                "update conference_point set dropped_at = dropped_at - interval 7 minute where id = " + points.get(2));
        done(online.happen(conference, "close", points, ""));
        assertThat(desk.desk.number("select count(*) from trail_entry where subject_type = 'ConferencePoint'"
                        + " and subject = '" + points.get(0) + "' and json_value(changes,"
                        + " '$.fields.headCount.before') = '41'"))
                .isEqualTo(1);
        Map<String, byte[]> files = DossierFiles.of(desk.committee, conference);
        assertThat(DossierFiles.lines(files, "counts.csv"))
                .hasSize(5)
                .last()
                .asString()
                .contains(",43,41,Trần Thị Đầu Mối,");
        assertThat(DossierFiles.lines(files, "tests.csv"))
                .hasSize(4)
                .last()
                .asString()
                .contains(",Chạy thử đạt,");
        assertThat(DossierFiles.lines(files, "incidents.csv"))
                .last()
                .asString()
                .contains(",đóng khi chưa kết nối lại,,7,");
    }

    @Test
    @DisplayName(
            "OC-05, MT-14 · points of a postponed conference are tested anew, and none is connected before it has a day")
    void postponed() throws SQLException, IOException {
        long conference = desk.planned("STANDING_BODY", 8, "2043-09-25");
        List<Long> points = online.expect(conference, 1);
        done(online.happen(conference, "pass", points, ""));
        done(online.happen(conference, "connect", points, ""));
        done(desk.act(
                desk.coordinator,
                conference,
                "postpone",
                Json.createObjectBuilder().add("note", "bão")));
        assertThat(desk.desk.text("select concat(state, ' ', ifnull(tested_at, 'untested'), ' ',"
                        + " ifnull(connected_at, 'unconnected')) from conference_point where conference = "
                        + conference))
                .isEqualTo("PLANNED untested unconnected");
        assertThat(desk.desk.text("select group_concat(act order by id) from point_event where conference_point = "
                        + points.get(0)))
                .isEqualTo("PASS,CONNECT,START_ANEW");
        assertThat(desk.desk.text("select e.cause from point_event e where e.act = 'START_ANEW' and conference_point = "
                        + points.get(0)))
                .isEqualTo("Hoãn hội nghị: bão");
        assertThat(DossierFiles.lines(DossierFiles.of(desk.committee, conference), "tests.csv"))
                .last()
                .asString()
                .contains(",Hoãn hội nghị: bão,");
        refused(online.happen(conference, "pass", points, ""), "OC-05");
    }

    @Test
    @DisplayName(
            "OC-02, OC-03, OC-05 · other hours of the day leave tests and sign-off, another day takes them back before it opens")
    void moved() throws SQLException {
        long conference = desk.prepared("STANDING_COMMITTEE", 3, "2058-10-02");
        List<Long> points = signedOff(desk.chief, conference, 2);
        JsonObjectBuilder later = desk.times()
                .add(
                        "sittings",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("day", "2058-10-02")
                                        .add("starts", "13:30")
                                        .add("ends", "16:30")));
        assertThat(done(desk.act(desk.chief, conference, "move", later)).getString("state"))
                .isEqualTo("READY");
        assertThat(online.points(conference).getInt("live")).isEqualTo(2);
        assertThat(desk.ending(conference, "OC-03")).isEqualTo("MET");

        assertThat(done(desk.act(desk.chief, conference, "move", desk.times("2058-10-09")))
                        .getString("state"))
                .as("not ready there")
                .isEqualTo("PAPERS_SENT");
        assertThat(desk.desk.number("select count(*) from conference_point where state = 'PLANNED'"
                        + " and tested_at is null and conference = " + conference))
                .isEqualTo(2);
        assertThat(desk.ending(conference, "OC-02")).isNull();
        assertThat(desk.ending(conference, "OC-03")).isNull();
        refused(desk.act(desk.coordinator, conference, "declare-ready"), "OC-02");
        done(online.happen(conference, "pass", points, ""));
        done(desk.act(desk.coordinator, conference, "declare-ready"));
        refused(desk.act(desk.coordinator, conference, "open", present(12)), "OC-03");

        done(desk.act(desk.chief, conference, "move", desk.times("2058-10-02")));
        assertThat(desk.desk.text("select group_concat(code order by code) from deadline where ending is null"
                        + " and subject_type = 'Conference' and subject = '" + conference + "'"))
                .as("tested and signed off for that day before, and not since")
                .isEqualTo("OC-02,OC-03");
    }

    @Test
    @DisplayName(
            "OC-02, OC-03, OC-04, OC-05, OC-06 · what changes after the sign-off is judged at the opening; who will not come is given up")
    void changedAfterSignOff() throws SQLException {
        long conference = desk.prepared("STANDING_COMMITTEE", 3, "2061-10-05");
        List<Long> points = signedOff(desk.technician, conference, 3);
        done(online.describe(
                conference, points.get(1), words("technician", "").add("correspondent", "Nguyễn Thị Hoa")));
        refused(desk.act(desk.coordinator, conference, "open", present(12)), "OC-04");

        long wrong = online.expect(conference, 4).get(3);
        refused(desk.act(desk.coordinator, conference, "open", present(12)), "OC-02");
        refused(online.happen(conference, "close", List.of(wrong), ""), "OC-05");
        refused(online.happen(conference, "give-up", List.of(wrong), " "), "OC-05");
        done(online.happen(conference, "give-up", List.of(wrong), "nhập nhầm"));
        done(online.happen(conference, "drop", points.subList(0, 1), "mất điện"));
        refused(desk.act(desk.coordinator, conference, "open", present(12)), "OC-03");
        refused(online.happen(conference, "give-up", points, "mất điện diện rộng"), "OC-05");
        done(online.happen(conference, "give-up", points.subList(0, 1), "không có điện lại"));
        assertThat(online.points(conference).getInt("all")).isEqualTo(2);
        done(online.happen(conference, "expect", points.subList(0, 1), ""));
        assertThat(online.points(conference).getInt("untested")).isEqualTo(1);
        done(online.happen(conference, "pass", points.subList(0, 1), ""));
        done(online.happen(conference, "connect", points.subList(0, 1), ""));
        done(desk.act(desk.coordinator, conference, "open", present(12)));
        refused(online.happen(conference, "give-up", points.subList(0, 1), "muộn"), "OC-05");
        done(online.count(conference, points.get(1), Json.createObjectBuilder().add("delegates", 12)));
        assertThat(desk.desk.text("select counted_by from conference_point where id = " + points.get(1)))
                .as("of the register, which a list without one leaves")
                .isEqualTo("Nguyễn Thị Hoa");
        assertThat(desk.desk.text("select group_concat(cause order by id) from point_event where act = 'GIVE_UP'"
                        + " and conference_point in (" + points.get(0) + ", " + wrong + ")"))
                .isEqualTo("nhập nhầm,không có điện lại");
    }

    @Test
    @DisplayName(
            "SC-05, OC-04 · a point is not entered for two conferences at one hour, unless one of them has given it up; and no"
                    + " conference has two halls")
    void twice() throws SQLException {
        long first = desk.planned("THEMATIC", 2, "2061-10-12");
        List<Long> points = online.expect(first, 2);
        long second = ConferenceDesk.planned(desk.coordinator, desk.inSmallRoom("THEMATIC", 3, "2061-10-12"));
        String code = "ĐC-" + first + "-2";
        refused(online.enter(second, code), "SC-05");
        assertThat(online.points(second).getInt("all")).isZero();
        done(online.happen(first, "give-up", points.subList(1, 2), "họp nơi khác"));
        JsonObject seated =
                words("name", "An").add("unit", "Sở A").add("point", code).build();
        refused(desk.coordinator.post(DelegateDesk.at(first), seated), "OC-04");
        done(online.enter(second, code));
        refused(online.enter(first, code), "SC-05");
        refused(online.happen(first, "expect", points.subList(1, 2), ""), "SC-05");
        refused(
                online.enter(
                        first,
                        words("code", "ĐC-H61").add("unit", "Hội trường khác").add("central", true)),
                "OC-04");
    }

    /** A prepared one is ready with as many points, all of them tested. */
    private static List<Long> tested(long conference, int count) throws SQLException {
        List<Long> points = online.expect(conference, count);
        desk.assignAll(conference);
        done(online.happen(conference, "pass", points, ""));
        done(desk.act(desk.coordinator, conference, "declare-ready"));
        return points;
    }

    /** The same with all of them connected, and that one has answered for picture and sound. */
    private static List<Long> signedOff(OfficeClient who, long conference, int count) throws SQLException {
        List<Long> points = tested(conference, count);
        done(online.happen(conference, "connect", points, ""));
        done(desk.act(who, conference, "sign-off"));
        return points;
    }

    private static JsonObjectBuilder words(String name, String value) {
        return Json.createObjectBuilder().add(name, value);
    }

    private static JsonObjectBuilder present(int members) {
        return Json.createObjectBuilder().add("present", members);
    }
}
