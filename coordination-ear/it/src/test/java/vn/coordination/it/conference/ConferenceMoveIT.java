package vn.coordination.it.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.conference.ConferenceDesk.done;
import static vn.coordination.it.conference.ConferenceDesk.refused;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.schedule.OfficeClient;
import vn.coordination.it.schedule.OfficeClient.Answer;

/** A conference goes to another time with all that hangs on it, or stays where it is. Theirs are days of 2049 and 2059. */
@ExtendWith(RunningCity.class)
class ConferenceMoveIT {
    private static ConferenceDesk desk;
    private static PointDesk online;
    private static OrderDesk orders;

    @BeforeAll
    static void open(City city) throws SQLException {
        desk = new ConferenceDesk(city);
        online = new PointDesk(desk);
        orders = new OrderDesk(desk);
    }

    @Test
    @DisplayName(
            "MT-14 · a move that clashes in one of six things moves nothing, all six answers are told; else all go along")
    void answers() throws SQLException {
        JsonObject plan = desk.plan("STANDING_BODY", 0, "2049-03-03")
                .add("attendees", Json.createArrayBuilder().add(desk.desk.leader(1)))
                .build();
        long conference = done(desk.coordinator.post("api/conferences", plan)).getInt("id");
        online.expect(conference, 2);
        long microphones = orders.equipment("Micrô hội trường", 20);
        long order = done(orders.order(desk.coordinator, conference, "2049-03-03", microphones, 12))
                .getJsonNumber("id")
                .longValue();
        JsonObject inTheWay = desk.plan("STANDING_BODY", 1, "2049-03-10")
                .add("room", desk.desk.number("select id from room where name <> 'Hội trường 1' order by id limit 1"))
                .add("form", "IN_PERSON")
                .add("expected", 1)
                .build();
        done(desk.coordinator.post("api/conferences", inTheWay));

        Answer refused = desk.act(desk.coordinator, conference, "move", desk.times("2049-03-10"));
        refused(refused, "SC-05");
        assertThat(refused.status()).isEqualTo(422);
        List<JsonObject> answers = refused.json().getJsonArray("answers").getValuesAs(JsonObject.class);
        assertThat(answers)
                .extracting(answer -> answer.getString("state"))
                .as("chair, leader, hall, day, then points and equipment: " + refused.body())
                .containsExactlyInAnyOrder("FREE", "TAKEN", "FREE", "FREE", "FREE", "FREE");
        assertThat(answers.get(1).getString("asked")).isEqualTo("PERSON:" + desk.desk.leader(1));
        assertThat(answers).extracting(answer -> answer.getString("name")).contains("All points", "Micrô hội trường");
        assertThat(desk.claims(conference)).isEqualTo(3);
        assertThat(desk.desk.text("select day from conference_sitting where conference = " + conference))
                .isEqualTo("2049-03-03");
        assertThat(desk.desk.number("select count(*) from conference_step where conference = " + conference))
                .isZero();
        assertThat(orders.hold(order)).isEqualTo("2049-03-03 07:30 2049-03-03 12:00");

        done(desk.act(desk.coordinator, conference, "move", desk.times("2049-03-17")));
        assertThat(orders.hold(order)).as("the order has gone along").isEqualTo("2049-03-17 07:30 2049-03-17 12:00");
        done(desk.act(desk.coordinator, conference, "cancel", desk.times()));
        assertThat(orders.hold(order)).as("and holds nothing any more").isNull();
    }

    @Test
    @DisplayName("MT-14 · a point that serves another conference at that time is named, the others are free")
    void points() throws SQLException {
        long here = desk.planned("STANDING_BODY", 2, "2049-04-07");
        long there = desk.planned("STANDING_BODY", 3, "2049-04-14");
        online.expect(here, 2);
        done(desk.coordinator.put(
                "api/conferences/" + there + "/points",
                Json.createObjectBuilder()
                        .add("version", desk.desk.number("select version from conference where id = " + there))
                        .add(
                                "points",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder()
                                                .add("code", "ĐC-" + here + "-1")
                                                .add("expected", 20)))
                        .build()));
        Answer refused = desk.act(desk.coordinator, here, "move", desk.times("2049-04-14"));
        List<JsonObject> answers = refused.json().getJsonArray("answers").getValuesAs(JsonObject.class);
        assertThat(answers)
                .extracting(answer -> answer.getString("state"))
                .as("chair, hall, day, one point, the other: " + refused.body())
                .containsExactly("FREE", "TAKEN", "FREE", "TAKEN", "FREE");
        assertThat(answers.get(3).getString("name")).contains("Phường thử 1");
    }

    @Test
    @DisplayName("MT-14 · moved, postponed and cancelled with a reason; those concerned are told once and stay listed")
    void told(City city) throws SQLException {
        long conference = desk.planned("STANDING_BODY", 4, "2049-05-05");
        for (String act : List.of("move", "postpone", "cancel")) {
            refused(
                    desk.act(
                            desk.coordinator,
                            conference,
                            act,
                            desk.times("2049-05-12").add("note", " ")),
                    "MT-14");
        }
        done(desk.act(desk.committee, conference, "assign", desk.line("SECURITY", "CO")));
        DelegateDesk list = new DelegateDesk(city);
        list.inviteAccount(conference, "co.specialist", "CO");
        list.inviteAccount(conference, "co.chief", "CO");
        JsonObject moved = done(desk.act(desk.coordinator, conference, "move", desk.times("2049-05-12")));
        assertThat(desk.told(conference, "conference.moved"))
                .as(
                        "chair, owner of a line, chiefs of the other offices, each once; whoever is listed was not invited yet")
                .doesNotHaveDuplicates()
                .contains(
                        desk.desk.leader(4),
                        desk.person("co.coordinator"),
                        desk.person("co.chief"),
                        desk.person("do.chief"))
                .doesNotContain(desk.person("po.coordinator"), desk.person("co.specialist"));
        JsonObject step = moved.getJsonArray("steps").getJsonObject(0);
        assertThat(step.getJsonArray("told"))
                .hasSize(desk.told(conference, "conference.moved").size());
        done(desk.act(desk.coordinator, conference, "cancel", desk.times().add("note", "không còn cần thiết")));
        assertThat(desk.told(conference, "conference.cancelled")).contains(desk.person("co.coordinator"));
        assertThat(desk.desk.text("select concat(c.state, ' ', s.note) from conference c join conference_step s"
                        + " on s.conference = c.id and s.act = 'CANCEL' where c.id = " + conference))
                .isEqualTo("CANCELLED không còn cần thiết");
    }

    @Test
    @DisplayName("MT-14 · once the papers are out, a leader of the lead office approves the change, and stays named")
    void approved() throws SQLException {
        long conference = desk.prepared("STANDING_BODY", 9, "2049-06-09");
        refused(desk.act(desk.coordinator, conference, "postpone", desk.times()), "MT-14");
        refused(
                desk.act(
                        desk.coordinator,
                        conference,
                        "postpone",
                        desk.times().add("approver", desk.person("do.chief"))),
                "MT-14");
        JsonObject postponed = done(desk.act(
                desk.coordinator, conference, "postpone", desk.times().add("approver", desk.person("po.deputy"))));
        JsonObject step = postponed.getJsonArray("steps").getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("act").equals("POSTPONE"))
                .findFirst()
                .orElseThrow();
        assertThat(step.getString("approver"))
                .isEqualTo(desk.desk.text("select full_name from person where id = " + desk.person("po.deputy")));
    }

    @Test
    @DisplayName(
            "MT-01, MT-05, MT-06 · another day, early enough: what was arranged and what was said for the old one is to be arranged and said anew, those invited hear all hours and the room")
    void anew(City city) throws SQLException {
        DelegateDesk list = new DelegateDesk(city);
        long conference = list.ready("STANDING_BODY", 5, "2059-03-05");
        long absent = list.inviteAccount(conference, "co.specialist", "CO");
        long represented = list.inviteAccount(conference, "do.chief", "DO");
        done(list.said(OfficeClient.of(city, "co.specialist"), conference, absent, "excuse", "đi công tác", ""));
        String substitute = list.name("do.coordinator");
        done(list.said(list.councilChief, conference, represented, "excuse", "đi công tác", substitute));
        done(list.said(list.councilChief, conference, represented, "approve", "", ""));
        done(desk.act(desk.committee, conference, "finish", desk.line("SECURITY", "CO")));
        done(desk.act(desk.coordinator, conference, "finish", desk.line("CONTENT", "PO")));

        String tomorrow = desk.desk.text("select date(utc_timestamp(6) + interval offset_micros microsecond"
                + " + interval 7 hour) + interval 1 day from demonstration_clock");
        JsonObjectBuilder soon = desk.times(tomorrow).add("approver", desk.person("po.deputy"));
        refused(desk.act(desk.coordinator, conference, "move", soon), "MT-01");
        JsonObjectBuilder days = desk.times("2059-03-12", "2059-03-13").add("approver", desk.person("po.deputy"));
        JsonObject moved = done(desk.act(desk.coordinator, conference, "move", days));
        assertThat(moved.getString("state")).isEqualTo("PAPERS_SENT");
        assertThat(desk.lineClocks(conference, "SECURITY")).isEqualTo("CO MET 2059-03-03, CO open 2059-03-10");
        assertThat(desk.lineClocks(conference, "CONTENT")).as("written once").doesNotContain("open");
        assertThat(desk.desk.text("select group_concat(state, reason, substitute order by id) from delegate"
                        + " where conference = " + conference))
                .isEqualTo("INVITED,INVITED,WITHDRAWN");
        assertThat(desk.desk.number(
                        "select count(*) from attendance_event where act = 'ANEW' and conference = " + conference))
                .isEqualTo(3);
        assertThat(desk.told(conference, "conference.moved")).contains(desk.person("co.specialist"));
        assertThat(desk.told(conference, "list.released")).containsExactly(desk.person("do.coordinator"));
        assertThat(desk.desk.text("select distinct arguments from notice where text_key = 'conference.moved'"
                        + " and subject_type = 'Conference' and subject = '" + conference + "'"))
                .contains("2059-03-12T", "2059-03-13T", "ROOM:");
        done(list.said(list.councilChief, conference, represented, "excuse", "vẫn đi công tác", substitute));
        done(list.said(list.councilChief, conference, represented, "approve", "", ""));
    }

    @Test
    @DisplayName(
            "MT-07, MT-11 · not held is said when it was to begin and people were counted; then what it still holds is free, and those concerned hear")
    void notHeld(City city) throws SQLException {
        DelegateDesk list = new DelegateDesk(city);
        long conference = list.ready("STANDING_BODY", 6, "2059-04-09", "2059-04-10");
        long microphones = orders.equipment("Micrô dự phòng", 5);
        long order = orders.ordered(conference, "2059-04-10", microphones, 3);
        long member = list.inviteAccount(conference, "co.specialist", "CO");
        refused(desk.act(desk.coordinator, conference, "fail"), "MT-11");
        done(list.door(conference, "came", member));
        refused(desk.act(desk.coordinator, conference, "fail"), "MT-07");
        assertThat(offered(conference)).contains("OPEN").doesNotContain("FAIL");
        desk.desk.arrange("update conference_sitting set day = date((select utc_timestamp(6) + interval offset_micros"
                + " microsecond from demonstration_clock)) - interval 1 day where position = 0 and conference = "
                + conference);
        assertThat(offered(conference)).contains("OPEN", "FAIL");
        assertThat(done(desk.act(desk.coordinator, conference, "fail")).getString("state"))
                .isEqualTo("NOT_HELD");
        assertThat(orders.hold(order)).isNull();
        assertThat(desk.claims(conference)).as("of the sitting that is over").isEqualTo(2);
        assertThat(desk.told(conference, "conference.notHeld"))
                .contains(desk.desk.leader(6), desk.person("co.specialist"), desk.person("do.chief"));
    }

    /** What may be done with it now. */
    private static List<String> offered(long conference) {
        return desk.coordinator
                .get("api/conferences/" + conference)
                .json()
                .getJsonArray("acts")
                .getValuesAs(JsonString::getString);
    }
}
