package vn.coordination.it.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.conference.ConferenceDesk.done;
import static vn.coordination.it.conference.ConferenceDesk.refused;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.LockWait;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.schedule.Desk;
import vn.coordination.it.schedule.OfficeClient;
import vn.coordination.it.schedule.OfficeClient.Answer;

/** What is ordered for conferences; theirs are the months from August 2049 on. */
@ExtendWith(RunningCity.class)
class OrderIT {
    private static ConferenceDesk desk;
    private static OrderDesk orders;
    private static OfficeClient committeeChief;

    @BeforeAll
    static void open(City city) throws SQLException {
        desk = new ConferenceDesk(city);
        orders = new OrderDesk(desk);
        committeeChief = OfficeClient.of(city, "co.chief");
    }

    private static JsonObjectBuilder cars(String day) {
        return Json.createObjectBuilder()
                .add("kind", "CAR")
                .add("office", "CO")
                .add("quantity", 2)
                .add("details", "Xe 45 chỗ đón đại biểu")
                .add("day", day);
    }

    private static long id(JsonObject order) {
        return order.getJsonNumber("id").longValue();
    }

    @Test
    @DisplayName(
            "FL-03 · the serving office answers within a working day, accepts or refuses with a reason; both are told")
    void answered() throws SQLException {
        long conference = desk.planned("STANDING_BODY", 5, "2049-08-04");
        JsonObject placed = done(orders.order(desk.coordinator, conference, cars("2049-08-04")));
        assertThat(placed.getBoolean("late")).isFalse();
        long order = id(placed);
        assertThat(desk.desk.text("select concat(office, ' ', ifnull(ending, 'open')) from deadline"
                        + " where subject_type = 'ServiceOrder' and code = 'FL-03' and subject = '" + order + "'"))
                .isEqualTo("CO open");
        refused(orders.answer(desk.coordinator, order, "accept", ""), "SS-08");
        refused(orders.answer(desk.committee, order, "refuse", " "), "FL-03");
        assertThat(done(orders.answer(desk.committee, order, "refuse", "hết xe"))
                        .getString("state"))
                .isEqualTo("REFUSED");
        refused(orders.answer(desk.committee, order, "accept", ""), "FL-03");
        assertThat(desk.desk.text("select ending from deadline where subject_type = 'ServiceOrder' and subject = '"
                        + order + "'"))
                .isEqualTo("MET");
        assertThat(desk.desk.text("select group_concat(distinct text_key order by text_key) from notice"
                        + " where subject_type = 'ServiceOrder' and subject = '" + order + "'"))
                .isEqualTo("order.placed,order.refused");
    }

    @Test
    @DisplayName(
            "FL-03 · less than two working days before, an order says why, and a leader of the serving office consents")
    void late() throws SQLException {
        long conference = desk.planned("STANDING_BODY", 6, "2049-08-11");
        long early = id(done(orders.order(desk.coordinator, conference, cars("2049-08-11"))));
        String today = desk.desk.text(
                "select date_format(asked_at + interval 7 hour, '%Y-%m-%d') from service_order where id = " + early);
        refused(orders.order(desk.coordinator, conference, cars(today)), "FL-03");
        JsonObject placed =
                done(orders.order(desk.coordinator, conference, cars(today).add("lateReason", "khách đoàn mới báo")));
        assertThat(placed.getBoolean("late")).isTrue();
        refused(orders.answer(desk.committee, id(placed), "accept", ""), "FL-03");
        done(orders.answer(committeeChief, id(placed), "accept", ""));
        done(orders.answer(desk.committee, id(placed), "finish", ""));
    }

    @Test
    @DisplayName("FL-02, FL-03 · of 20 microphones two offices order 12 at the same moment: one gets them")
    void race() throws Exception {
        long microphones = orders.equipment("Micrô cổ ngỗng", 20);
        for (int round = 0; round < 3; round++) {
            String day = "2049-09-0" + (round + 7);
            long here = desk.planned("STANDING_BODY", 7, day);
            long there = plannedByCommittee(day);
            List<Answer> answers = atOnce(
                    () -> orders.order(desk.coordinator, here, day, microphones, 12),
                    () -> orders.order(desk.committee, there, day, microphones, 12));
            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 422);
            Answer loser = answers.stream()
                    .filter(one -> one.status() == 422)
                    .findFirst()
                    .orElseThrow();
            assertThat(Desk.codes(loser)).containsExactly("FL-02");
            assertThat(desk.desk.number("select sum(quantity) from service_order where held_from is not null"
                            + " and day = '" + day + "' and equipment = " + microphones))
                    .isEqualTo(12);
        }
        JsonObject fewer = Json.createObjectBuilder()
                .add("version", desk.desk.number("select version from counted_equipment where id = " + microphones))
                .add("name", "Micrô cổ ngỗng")
                .add("since", "2049-01-01")
                .add("pieces", 11)
                .build();
        refused(desk.administrator.put("api/equipment/" + microphones, fewer), "FL-02");
        JsonObject another = Json.createObjectBuilder(fewer).add("office", "PO").build();
        refused(desk.administrator.post("api/equipment", another), "FL-02");
    }

    @Test
    @DisplayName(
            "FL-03 · nobody has to answer an order while its conference has no day; with a new one the time begins anew")
    void postponed() throws SQLException {
        long conference = desk.planned("STANDING_BODY", 8, "2064-08-06");
        long order = id(done(orders.order(desk.coordinator, conference, cars("2064-08-06"))));
        done(desk.act(desk.coordinator, conference, "postpone", desk.times()));
        assertThat(clocks(order)).isEqualTo("open stands");
        done(desk.act(desk.coordinator, conference, "resume", desk.times("2064-08-13")));
        assertThat(clocks(order)).isEqualTo("CANCELLED stands,open runs");
    }

    private static String clocks(long order) throws SQLException {
        return desk.desk.text(
                "select group_concat(ifnull(ending, 'open'), if(due is null, ' stands', ' runs') order by id)"
                        + " from deadline where subject_type = 'ServiceOrder' and subject = '" + order + "'");
    }

    @Test
    @DisplayName("FL-02 · who gives equipment a name that another one is just taking is told so at the name")
    void oneName(City city) throws Exception {
        JsonObject body = Json.createObjectBuilder()
                .add("office", "PO")
                .add("name", "Máy chiếu vật thể")
                .add("since", "2049-01-01")
                .add("pieces", 1)
                .build();
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try (Connection quicker = city.asOwner();
                Statement statement = quicker.createStatement()) {
            quicker.setAutoCommit(false);
            statement.executeUpdate(
                    "insert into counted_equipment (office, name, version) values ('PO', 'Máy chiếu vật thể', 0)");
            Future<Answer> slower = pool.submit(() -> desk.administrator.post("api/equipment", body));
            LockWait.untilHeldUp(city, 1);
            quicker.commit();
            refused(slower.get(), "FL-02");
            assertThat(slower.get().body()).contains("\"field\":\"name\"");
        } finally {
            pool.shutdown();
            city.records().change("delete from counted_equipment where name = 'Máy chiếu vật thể'");
        }
    }

    private static long plannedByCommittee(String day) throws SQLException {
        JsonObject plan = desk.plan("COMMITTEE_SITTING", 8, day)
                .add("lead", "CO")
                .add("form", "IN_PERSON")
                .add("expected", 20)
                .add("room", desk.desk.number("select id from room where name = 'Phòng họp 1 tầng 3'"))
                .build();
        return done(desk.committee.post("api/conferences", plan)).getInt("id");
    }

    @SafeVarargs
    private static List<Answer> atOnce(Callable<Answer>... calls) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(calls.length);
        try {
            List<Future<Answer>> answers = pool.invokeAll(List.of(calls));
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            pool.shutdown();
        }
    }
}
