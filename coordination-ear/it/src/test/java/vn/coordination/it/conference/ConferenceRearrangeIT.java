package vn.coordination.it.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.conference.ConferenceDesk.done;
import static vn.coordination.it.conference.ConferenceDesk.refused;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.schedule.OfficeClient.Answer;

/** A conference keeps its time and takes another chair, hall, form or secrecy. Theirs are days of 2065. */
@ExtendWith(RunningCity.class)
class ConferenceRearrangeIT {
    private static ConferenceDesk desk;
    private static PointDesk online;

    @BeforeAll
    static void open(City city) throws SQLException {
        desk = new ConferenceDesk(city);
        online = new PointDesk(desk);
    }

    @Test
    @DisplayName(
            "MT-14, OC-05 · another chair, hall and form are had together or refused with an answer for each; what was ready is not")
    void rearranged() throws SQLException {
        long room = desk.desk.number("select id from room where equipment like '%ONLINE%' and capacity >= 120"
                + " and name <> 'Hội trường 1' order by id limit 1");
        long conference = desk.prepared("STANDING_BODY", 0, "2065-03-04");
        List<Long> points = online.expect(conference, 2);
        desk.assignAll(conference);
        done(online.happen(conference, "pass", points, ""));
        done(desk.act(desk.coordinator, conference, "declare-ready"));
        JsonObject inTheWay = desk.plan("STANDING_BODY", 1, "2065-03-04")
                .add(
                        "room",
                        desk.desk.number("select min(id) from room where name <> 'Hội trường 1' and id <> " + room))
                .add("form", "IN_PERSON")
                .add("expected", 1)
                .build();
        done(desk.coordinator.post("api/conferences", inTheWay));

        Answer refused = desk.act(
                desk.chief, conference, "rearrange", held(1, room, "IN_PERSON").add("note", "chủ trì đi công tác"));
        refused(refused, "SC-05", "OC-05");
        assertThat(refused.json().getJsonArray("answers").getValuesAs(JsonObject.class))
                .extracting(answer -> answer.getString("state"))
                .as("chair, room, day, form: " + refused.body())
                .contains("TAKEN", "FREE");
        assertThat(desk.claims(conference)).isEqualTo(2);
        refused(
                desk.act(
                        desk.chief,
                        conference,
                        "rearrange",
                        held(0, hall(), "HYBRID").add("note", "x")),
                "MT-14");

        long slot = desk.slot(conference);
        JsonObject changed = done(desk.act(
                desk.chief, conference, "rearrange", held(2, room, "ONLINE").add("note", "hội trường sửa")));
        assertThat(changed.getString("state")).isEqualTo("PAPERS_SENT");
        assertThat(desk.slot(conference)).as("it stays in its place").isEqualTo(slot);
        assertThat(desk.desk.text("select concat(s.form, ' ', s.room, ' ', (select group_concat(a.person) from"
                        + " slot_attendee a where a.slot = s.id)) from slot s where s.id = " + slot))
                .isEqualTo("ONLINE " + room + " " + desk.desk.leader(2));
        assertThat(desk.claims(conference)).isEqualTo(2);
        assertThat(desk.desk.text(
                        "select group_concat(distinct state) from conference_point where conference = " + conference))
                .isEqualTo("PLANNED");
        assertThat(desk.told(conference, "conference.rearranged"))
                .doesNotHaveDuplicates()
                .contains(desk.desk.leader(0), desk.desk.leader(2), desk.person("co.chief"))
                .doesNotContain(desk.person("po.chief"));
    }

    @Test
    @DisplayName(
            "SC-16, SS-01 · it becomes secret before others know of it, is opened by a leader, and stays secret with secrets in it")
    void secrecy() throws SQLException {
        long small = desk.desk.number("select min(id) from room where equipment like '%SECRET%'");
        long known = desk.prepared("STANDING_BODY", 3, "2065-04-01");
        refused(desk.act(desk.chief, known, "rearrange", secret(3, small)), "SC-16");
        long conference = ConferenceDesk.planned(
                desk.coordinator, desk.plan("STANDING_BODY", 4, "2065-04-08").add("expected", 5));
        refused(
                desk.act(
                        desk.coordinator,
                        conference,
                        "rearrange",
                        secret(4, small).add("form", "HYBRID")),
                "OC-07");
        done(desk.act(desk.coordinator, conference, "rearrange", secret(4, small)));
        assertThat(desk.desk.number("select secret from slot where id = " + desk.slot(conference)))
                .isEqualTo(1);
        assertThat(desk.committee.get("api/conferences/" + conference).json()).doesNotContainKey("title");
        refused(
                desk.act(
                        desk.coordinator,
                        conference,
                        "rearrange",
                        held(4, small, "IN_PERSON").add("note", "mở")),
                "SC-16");
        done(desk.act(
                desk.chief, conference, "rearrange", held(4, small, "IN_PERSON").add("note", "đã giải mật")));
        assertThat(desk.committee.get("api/conferences/" + conference).json()).containsKey("title");
    }

    private static JsonObjectBuilder secret(int leader, long room) throws SQLException {
        return held(leader, room, "IN_PERSON").add("secret", true).add("note", "nội dung mật");
    }

    private static JsonObjectBuilder held(int leader, long room, String form) throws SQLException {
        return Json.createObjectBuilder()
                .add("chair", desk.desk.leader(leader))
                .add("room", room)
                .add("form", form);
    }

    private static long hall() throws SQLException {
        return desk.desk.number("select id from room where name = 'Hội trường 1'");
    }
}
