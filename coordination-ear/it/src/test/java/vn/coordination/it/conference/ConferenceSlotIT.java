package vn.coordination.it.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.conference.ConferenceDesk.done;
import static vn.coordination.it.conference.ConferenceDesk.refused;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.schedule.Desk;
import vn.coordination.it.schedule.OfficeClient;
import vn.coordination.it.schedule.OfficeClient.Answer;
import vn.coordination.shared.IsoWeek;

/** The slots of a conference change with it and not past it. Theirs is the year 2058. */
@ExtendWith(RunningCity.class)
class ConferenceSlotIT {
    private static final int RACES = 4;

    private static ConferenceDesk desk;
    private static PointDesk online;

    @BeforeAll
    static void open(City city) throws SQLException {
        desk = new ConferenceDesk(city);
        online = new PointDesk(desk);
    }

    @Test
    @DisplayName(
            "MT-14 · past its conference a slot is neither changed, moved, withdrawn nor struck out; its wording is free, a"
                    + " copy too")
    void held() throws SQLException {
        long conference = desk.planned("STANDING_BODY", 0, "2058-03-06");
        JsonObject slot = slot(conference);
        List<JsonObjectBuilder> changes = List.of(
                Json.createObjectBuilder(slot).add("ends", "11:00"),
                Json.createObjectBuilder(slot).add("day", "2058-03-07"),
                Json.createObjectBuilder(slot).remove("room").add("outside", "Nhà văn hóa"),
                Json.createObjectBuilder(slot).add("secret", true),
                Json.createObjectBuilder(slot)
                        .add(
                                "attendees",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder()
                                                .add("person", desk.desk.leader(1))
                                                .add("part", "CHAIR"))));
        for (JsonObjectBuilder change : changes) {
            held(desk.coordinator.put(path(slot), change.build()));
        }
        for (String act : List.of("withdraw", "cancel")) {
            held(desk.coordinator.post(path(slot) + "/" + act, Desk.act(desk.coordinator.get(path(slot)), "lý do")));
        }
        assertThat(desk.coordinator.get(path(slot)).json()).isEqualTo(slot);
        assertThat(desk.claims(conference)).isEqualTo(2);

        JsonObject reworded = done(desk.coordinator.put(
                path(slot),
                Json.createObjectBuilder(slot).add("title", "Tên mới").build()));
        assertThat(reworded.getString("title")).isEqualTo("Tên mới");
        JsonObject copy = Json.createObjectBuilder(slot)
                .add("ends", "11:00")
                .add("day", "2058-03-08")
                .add("submit", true)
                .build();
        JsonObject free = done(desk.coordinator.post("api/slots", copy));
        done(desk.coordinator.post(path(free) + "/cancel", Desk.act(desk.coordinator.get(path(free)), "")));

        done(desk.act(desk.coordinator, conference, "move", desk.times("2058-03-13")));
        assertThat(state(slot)).isEqualTo("CANCELLED");
        JsonObject moved = slot(conference);
        assertThat(moved.getString("day")).isEqualTo("2058-03-13");
        done(desk.act(desk.coordinator, conference, "cancel", desk.times()));
        assertThat(state(moved)).isEqualTo("CANCELLED");
        assertThat(desk.claims(conference)).isZero();
    }

    private static void held(Answer answer) {
        refused(answer, "MT-14");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("belongs to Hội nghị Ban Thường vụ");
    }

    @Test
    @DisplayName(
            "MT-14 · a change of the slot that races with the move of its conference is refused, and nothing is in two")
    void race(City city) throws Exception {
        OfficeClient rival = OfficeClient.login(city, "po.coordinator");
        for (int round = 0; round < RACES; round++) {
            LocalDate day = LocalDate.of(2058, 5, 8).plusWeeks(2L * round);
            long conference = desk.planned("STANDING_BODY", 2, day.toString());
            JsonObject slot = slot(conference);
            JsonObject shorter =
                    Json.createObjectBuilder(slot).add("ends", "10:30").build();
            CyclicBarrier start = new CyclicBarrier(2);
            CompletableFuture<Answer> change = CompletableFuture.supplyAsync(() -> {
                await(start);
                return rival.put(path(slot), shorter);
            });
            await(start);
            done(desk.act(
                    desk.coordinator,
                    conference,
                    "move",
                    desk.times(day.plusWeeks(1).toString())));
            assertThat(change.join().status()).as(change.join().body()).isIn(422, 409);
            assertThat(slot(conference).getString("day"))
                    .isEqualTo(day.plusWeeks(1).toString());
            assertThat(desk.claims(conference)).isEqualTo(2);
            assertThat(state(slot)).isEqualTo("CANCELLED");
            assertThat(desk.desk.number("select count(*) from allocation where slot = " + slot.getInt("id")))
                    .isZero();
        }
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName(
            "MT-14, SC-07 · its office does not yield a slot past the conference; when chiefs decide for another, all of it"
                    + " waits for a new day, with their reason")
    void displaced(City city) throws SQLException {
        long conference = desk.planned("STANDING_BODY", 4, "2058-04-03", "2058-04-10");
        List<Long> points = online.expect(conference, 1);
        done(online.happen(conference, "pass", points, ""));
        JsonObject slot = slot(conference);
        LocalDate day = LocalDate.of(2058, 4, 3);
        long winner = desk.committee
                .post("api/slots", desk.desk.slot("CO", day, 4, null).submit())
                .json()
                .getInt("id");
        assertThat(state(winner)).isEqualTo("CONFLICT");
        held(settle(desk.coordinator, winner, "yield", "nhường"));
        assertThat(desk.claims(conference)).isEqualTo(4);

        desk.desk.arrange(
                "update conflict_case set rung = 'CHIEFS', version = version + 1 where settlement is null and slot = "
                        + winner);
        refused(settle(OfficeClient.of(city, "co.chief"), winner, "decide", "của mình"), "SC-10");
        OfficeClient decider = OfficeClient.of(city, "do.chief");
        assertThat(settle(decider, winner, "decide", " ").body()).contains("\"field\":\"reason\"");
        Answer decided = settle(decider, winner, "decide", "Thủ tướng làm việc với thành phố");
        assertThat(decided.status()).as(decided.body()).isLessThan(300);

        assertThat(state(winner)).isEqualTo("SUBMITTED");
        assertThat(state(slot)).isEqualTo("CANCELLED");
        assertThat(desk.claims(conference)).isZero();
        assertThat(desk.desk.number(
                        "select count(*) from conflict_case where settlement is null and slot = " + slot.getInt("id")))
                .isZero();
        assertThat(desk.desk.text(
                        "select concat(c.state, ' ', s.office, ' ', s.approver, ' ', s.note, ' ', p.state) from"
                                + " conference c join conference_step s on s.conference = c.id and s.act = 'POSTPONE' join"
                                + " conference_point p on p.conference = c.id where c.id = " + conference))
                .isEqualTo("POSTPONED DO " + desk.person("do.chief") + " Thủ tướng làm việc với thành phố PLANNED");
        assertThat(desk.desk.text(
                        "select concat(act, ' ', person, ' ', cause) from point_event where conference_point = "
                                + points.get(0) + " order by id desc limit 1"))
                .isEqualTo(
                        "START_ANEW " + desk.person("do.chief") + " Hoãn hội nghị: Thủ tướng làm việc với thành phố");
        assertThat(desk.told(conference, "conference.displaced"))
                .contains(desk.person("po.chief"), desk.person("po.coordinator"), desk.desk.leader(4))
                .doesNotContain(desk.person("do.chief"));

        done(desk.act(desk.coordinator, conference, "resume", desk.times("2058-04-17")));
        assertThat(desk.claims(conference)).isEqualTo(2);
    }

    private static Answer settle(OfficeClient who, long slot, String how, String reason) throws SQLException {
        String path = "api/weeks/" + IsoWeek.of(LocalDate.of(2058, 4, 3)) + "/conflicts";
        JsonObject conflict = who.get(path).array().getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getInt("slot") == slot)
                .findFirst()
                .orElseThrow();
        return who.post(
                "api/conflicts/" + conflict.getInt("id") + "/" + how,
                Json.createObjectBuilder()
                        .add("version", conflict.getInt("version"))
                        .add("reason", reason)
                        .build());
    }

    /** The slot of its first sitting. */
    private static JsonObject slot(long conference) throws SQLException {
        return desk.coordinator.get("api/slots/" + desk.slot(conference)).json();
    }

    private static String path(JsonObject slot) {
        return "api/slots/" + slot.getInt("id");
    }

    private static String state(JsonObject slot) throws SQLException {
        return state(slot.getInt("id"));
    }

    private static String state(long slot) throws SQLException {
        return desk.desk.text("select state from slot where id = " + slot);
    }
}
