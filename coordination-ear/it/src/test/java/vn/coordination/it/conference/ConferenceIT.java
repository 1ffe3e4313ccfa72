package vn.coordination.it.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.coordination.it.conference.ConferenceDesk.done;
import static vn.coordination.it.conference.ConferenceDesk.refused;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;

/** Conferences before they begin: planned, prepared by three offices, moved and called off. Theirs are 2043, March 2051 and autumn 2064. */
@ExtendWith(RunningCity.class)
class ConferenceIT {
    private static ConferenceDesk desk;

    @BeforeAll
    static void open(City city) throws SQLException {
        desk = new ConferenceDesk(city);
    }

    @Test
    @DisplayName("MT-05 · planned from a template, a conference holds chair and hall, and its lines are due by office")
    void planned() throws SQLException {
        long conference = desk.planned("STANDING_COMMITTEE", 0, "2043-05-13");
        assertThat(desk.claims(conference)).as("chair and hall").isEqualTo(2);
        JsonObject view = desk.council.get("api/conferences/" + conference).json();
        assertThat(view.getJsonArray("lines")).hasSize(8);
        JsonObject security = view.getJsonArray("lines").getJsonObject(6);
        assertThat(security.getString("office")).isEqualTo("CO");
        assertThat(security.getString("due")).isEqualTo("2043-05-11");
        assertThat(view.getJsonArray("agenda").getValuesAs(JsonObject.class))
                .extracting(item -> item.getString("title"))
                .containsExactly("Trình bày báo cáo, tờ trình", "Thảo luận", "Kết luận của đồng chí chủ trì");
        long all = desk.desk.number("select count(*) from conference");
        refused(
                desk.coordinator.post(
                        "api/conferences",
                        desk.plan("THEMATIC", 1, "2043-05-13").build()),
                "SC-05");
        assertThat(desk.desk.number("select count(*) from conference"))
                .as("what the schedule refuses is not there")
                .isEqualTo(all);
        refused(
                desk.council.post(
                        "api/conferences",
                        desk.plan("THEMATIC", 1, "2043-05-20").build()),
                "SS-08");
        refused(
                desk.council.post(
                        "api/conferences",
                        desk.plan("PLENUM", 1, "2043-05-20").add("lead", "DO").build()),
                "MT-05");
    }

    @Test
    @DisplayName("MT-02, MT-03, OC-01, OC-02, OC-03 · what is due before a session is counted back from its first day")
    void clocks() throws SQLException {
        long session = desk.planned("COUNCIL_SESSION", 2, "2043-07-08", "2043-07-09");
        assertThat(desk.claims(session)).as("two days").isEqualTo(4);
        assertThat(desk.due(session, "MT-02")).isEqualTo("2043-07-01");
        assertThat(desk.due(session, "MT-03")).isEqualTo("2043-06-18");
        assertThat(desk.due(session, "OC-01")).isEqualTo("2043-07-01");
        assertThat(desk.due(session, "OC-02")).isEqualTo("2043-07-07");
        assertThat(desk.due(session, "OC-03")).isEqualTo("2043-07-08");
        assertThat(desk.ending(session, "OC-03")).isNull();
    }

    @Test
    @DisplayName("MT-08 · nobody plans a conference without asking whether it is needed; a chief's reason lets it in")
    void avoidable() throws SQLException {
        refused(
                desk.coordinator.post(
                        "api/conferences",
                        desk.plan("THEMATIC", 3, "2043-05-21")
                                .add("checked", false)
                                .build()),
                "MT-08");
        var delegated = Json.createArrayBuilder().add("DELEGATED");
        refused(
                desk.coordinator.post(
                        "api/conferences",
                        desk.plan("THEMATIC", 3, "2043-05-21")
                                .add("reasons", delegated)
                                .add("approval", "Bí thư yêu cầu")
                                .build()),
                "MT-08");
        done(desk.chief.post(
                "api/conferences",
                desk.plan("THEMATIC", 3, "2043-05-21")
                        .add("reasons", Json.createArrayBuilder().add("DELEGATED"))
                        .add("approval", "Bí thư yêu cầu")
                        .build()));
    }

    @Test
    @DisplayName("OC-07 · secret content is not connected over lines that are not protected")
    void secret() {
        refused(
                desk.coordinator.post(
                        "api/conferences",
                        desk.plan("STANDING_BODY", 4, "2043-05-22")
                                .add("secret", true)
                                .add("cipherLines", true)
                                .build()),
                "OC-07");
    }

    @Test
    @DisplayName("MT-01 · an invitation goes out when it says everything; acts keep their order")
    void invited() throws SQLException {
        long conference = desk.planned("STANDING_BODY", 5, "2043-06-03");
        refused(desk.act(desk.coordinator, conference, "invite"), "MT-01");
        assertThat(desk.act(desk.coordinator, conference, "approve").status())
                .as("a coordinator approves nothing")
                .isEqualTo(403);
        done(desk.act(desk.chief, conference, "approve"));
        done(desk.act(desk.coordinator, conference, "prepare"));
        done(desk.act(desk.coordinator, conference, "order", ConferenceDesk.agenda()));
        refused(desk.act(desk.coordinator, conference, "invite"), "MT-01");
        done(desk.act(desk.coordinator, conference, "order", ConferenceDesk.agenda("Đầu tư", "Quy hoạch", "Cán bộ")));
        assertThat(desk.desk.number("select count(*) from trail_entry where subject_type = 'Conference' and subject = '"
                        + conference + "' and action = 'Conference.order'"
                        + " and changes like '%Đầu tư%Quy hoạch%Cán bộ%'"))
                .as("told on the trail in the order of the agenda")
                .isEqualTo(1);
        done(desk.act(desk.coordinator, conference, "describe", words("", "")));
        refused(desk.act(desk.coordinator, conference, "invite"), "MT-01");
        done(desk.act(
                desk.coordinator, conference, "describe", words("Lãnh đạo các ban Đảng", "Chuẩn bị ý kiến phát biểu")));
        assertThat(desk.desk.text("select concat(c.title, '|', s.title, '|', c.members, '|', c.expected, '|', c.secret)"
                        + " from conference c join conference_sitting t on t.conference = c.id"
                        + " join slot s on s.id = t.slot where c.id = " + conference))
                .as("its slot is called as it is, and nothing else has changed")
                .isEqualTo("Hội nghị đổi tên|Hội nghị đổi tên|15|120|0");
        assertThat(done(desk.act(desk.coordinator, conference, "invite")).getString("state"))
                .isEqualTo("INVITED");
        assertThat(desk.ending(conference, "OC-01")).isEqualTo("MET");
        refused(desk.act(desk.coordinator, conference, "order", ConferenceDesk.agenda()), "MT-01");
        refused(desk.act(desk.coordinator, conference, "describe", words("", "")), "MT-01");
        refused(desk.act(desk.council, conference, "send-papers"), "SS-08");
        refused(desk.act(desk.council, conference, "describe", words("", "")), "SS-08");
    }

    /** As somebody writes them who also tries to change what is not theirs to change. */
    private static JsonObjectBuilder words(String participants, String requirements) {
        return Json.createObjectBuilder()
                .add("title", "Hội nghị đổi tên")
                .add("participants", participants)
                .add("requirements", requirements)
                .add("members", 1)
                .add("expected", 1)
                .add("secret", true);
    }

    @Test
    @DisplayName("MT-05 · every office names the owner of its lines from among its own people, nobody those of another")
    void lines() throws SQLException {
        long conference = desk.planned("STANDING_BODY", 6, "2043-06-10");
        refused(desk.act(desk.coordinator, conference, "assign", desk.line("SECURITY", "CO")), "SS-08");
        refused(desk.act(desk.committee, conference, "assign", desk.line("SECURITY", "PO")), "MT-05");
        done(desk.act(desk.committee, conference, "assign", desk.line("SECURITY", "CO")));
        done(desk.act(
                desk.coordinator,
                conference,
                "give",
                Json.createObjectBuilder().add("line", "IT").add("office", "DO")));
        refused(desk.act(desk.coordinator, conference, "assign", desk.line("IT", "DO")), "SS-08");
        refused(desk.act(desk.council, conference, "finish", desk.line("IT", "DO")), "MT-05");
        done(desk.act(desk.council, conference, "assign", desk.line("IT", "DO")));
        assertThat(desk.desk.text("select count(owner) from preparation_line where conference = " + conference))
                .isEqualTo("2");
        done(desk.act(
                desk.coordinator,
                conference,
                "cancel",
                Json.createObjectBuilder().add("note", "trùng nội dung")));
        refused(desk.act(desk.committee, conference, "assign", desk.line("SECURITY", "CO")), "MT-05");
        refused(desk.act(desk.committee, conference, "finish", desk.line("SECURITY", "CO")), "MT-05");
        refused(
                desk.act(
                        desk.coordinator,
                        conference,
                        "give",
                        Json.createObjectBuilder().add("line", "IT").add("office", "PO")),
                "MT-05");
    }

    @Test
    @DisplayName(
            "MT-05 · a line’s clock is its office’s and its owner’s, goes with the conference and to another office, climbs"
                    + " when it is late, and is met when the line is done")
    void lineClocks() throws SQLException {
        long conference = desk.planned("STANDING_BODY", 10, "2051-03-15");
        assertThat(desk.lineClocks(conference, "SECURITY")).isEqualTo("CO open 2051-03-13");
        assertThat(desk.lineHolder(conference, "SECURITY")).isNull();
        done(desk.act(desk.committee, conference, "assign", desk.line("SECURITY", "CO")));
        assertThat(desk.lineHolder(conference, "SECURITY")).isEqualTo("" + desk.person("co.coordinator"));
        JsonObjectBuilder line = Json.createObjectBuilder().add("line", "IT");
        done(desk.act(desk.coordinator, conference, "give", line.add("office", "DO")));
        assertThat(desk.lineClocks(conference, "IT")).isEqualTo("PO CANCELLED 2051-03-14, DO open 2051-03-14");

        done(desk.act(desk.coordinator, conference, "move", desk.times("2051-03-22")));
        assertThat(desk.lineClocks(conference, "SECURITY")).isEqualTo("CO CANCELLED 2051-03-13, CO open 2051-03-20");
        assertThat(desk.lineHolder(conference, "SECURITY")).isEqualTo("" + desk.person("co.coordinator"));

        desk.letLinePass(conference, "SECURITY");
        desk.letLinePass(conference, "IT");
        desk.desk.arrange("update job_lease set last_run = null where name = 'regulation.escalate'");
        String steps = "select count(*) from escalation_step s join deadline d on d.id = s.deadline"
                + " where s.step = 'HEAD_OF_DIVISION' and d.subject in ('%1$d-SECURITY', '%1$d-IT')";
        await().atMost(Duration.ofMinutes(2)).until(() -> desk.desk.number(steps.formatted(conference)) == 2);
        assertThat(told(conference, "SECURITY")).contains("co.coordinator");
        assertThat(told(conference, "IT"))
                .as("nobody is named: whoever has the duty")
                .contains("do.coordinator");
        done(desk.act(desk.committee, conference, "finish", desk.line("SECURITY", "CO")));
        assertThat(desk.lineClocks(conference, "SECURITY")).contains("CO MET");
        done(desk.act(desk.coordinator, conference, "cancel", desk.times()));
        assertThat(desk.lineClocks(conference, "IT")).doesNotContain("open");
        assertThat(desk.lineClocks(conference, "ROOM")).endsWith("PO CANCELLED 2051-03-20");
    }

    /** Accounts of those who heard that the line is late. */
    private static List<String> told(long conference, String line) throws SQLException {
        return List.of(desk.desk
                .text("select group_concat(a.login) from notice n join account a on a.person_id = n.person_id"
                        + " where n.text_key = 'clock.late' and n.subject = '" + conference + "-" + line + "'")
                .split(","));
    }

    @Test
    @DisplayName("MT-14 · moved whole or not at all; postponed it holds nothing; cancelled it stays with its reason")
    void calledOff() throws SQLException {
        long conference = desk.planned("STANDING_BODY", 7, "2043-09-02", "2043-09-03");
        long other = desk.planned("STANDING_BODY", 8, "2043-09-10");
        refused(desk.act(desk.coordinator, conference, "move", desk.times("2043-09-09", "2043-09-10")), "SC-05");
        assertThat(desk.claims(conference)).as("a refused move moved nothing").isEqualTo(4);
        assertThat(desk.due(conference, "OC-02")).isEqualTo("2043-09-01");
        done(desk.act(
                desk.coordinator,
                conference,
                "move",
                desk.times("2043-09-16", "2043-09-17").add("note", "Bí thư bận")));
        assertThat(desk.claims(conference)).isEqualTo(4);
        assertThat(desk.due(conference, "OC-02")).isEqualTo("2043-09-15");
        done(desk.act(
                desk.coordinator,
                conference,
                "postpone",
                Json.createObjectBuilder().add("note", "bão")));
        assertThat(desk.claims(conference)).isZero();
        assertThat(desk.ending(conference, "OC-02")).isEqualTo("CANCELLED");
        done(desk.act(
                desk.coordinator, conference, "resume", desk.times("2043-09-23").add("note", "hết bão")));
        assertThat(desk.claims(conference)).isEqualTo(2);
        done(desk.act(
                desk.coordinator,
                conference,
                "cancel",
                Json.createObjectBuilder().add("note", "không còn cần thiết")));
        assertThat(desk.claims(conference)).isZero();
        assertThat(desk.desk.text(
                        "select note from conference_step where act = 'CANCEL' and conference = " + conference))
                .isEqualTo("không còn cần thiết");
        assertThat(desk.claims(other)).isEqualTo(2);
    }

    @Test
    @DisplayName(
            "MT-13 · a quarter waits for its meeting of the leaders, even when nobody has planned one, and once when two do at once")
    void quarter(City city) throws SQLException, InterruptedException, ExecutionException {
        assertThat(awaited("2026-Q4")).as("of the day's job").isEqualTo("open 2027-01-01");
        desk.planned("QUARTERLY", 9, "2043-11-11");
        assertThat(awaited("2043-Q4")).isEqualTo("open 2044-01-01");
        JsonObject rival = desk.plan("QUARTERLY", 9, "2064-10-08").build();
        done(Meanwhile.stored(
                city,
                () -> desk.coordinator.post("api/conferences", rival),
                "insert into deadline (code, kind, subject_type, subject, office, duty, started, amount, unit, parameter,"
                        + " parameter_as_of, backwards, due, own_ladder) select code, kind, subject_type, '2064-Q4',"
                        + " office, duty, '2064-09-30 17:00:00', amount, unit, parameter, parameter_as_of, backwards,"
                        + " '2064-12-31 17:00:00', own_ladder from deadline where subject_type = 'QuarterMeeting'"
                        + " and subject = '2043-Q4'"));
        assertThat(awaited("2064-Q4")).isEqualTo("open 2065-01-01");
    }

    private static String awaited(String quarter) throws SQLException {
        return desk.desk.text("select concat(if(ending is null or ending <> 'MET', 'open', 'met'), ' ',"
                + " date(due + interval 7 hour)) from deadline"
                + " where subject_type = 'QuarterMeeting' and code = 'MT-13' and subject = '" + quarter + "'");
    }
}
