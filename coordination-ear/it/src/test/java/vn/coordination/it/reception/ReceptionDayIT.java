package vn.coordination.it.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.reception.ReceptionDesk.done;
import static vn.coordination.it.reception.ReceptionDesk.refused;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;

/** Reception days of leaders and deputies: their claim on the schedule, and their clocks. Theirs are March to May 2040. */
@ExtendWith(RunningCity.class)
class ReceptionDayIT {
    private static final String DAY = "ReceptionDay";

    private static ReceptionDesk desk;

    @BeforeAll
    static void open(City city) throws SQLException {
        desk = new ReceptionDesk(city);
    }

    @Test
    @DisplayName("PT-48 · a day holds the leader's time, and a clash is refused whole under the schedule's article")
    void claimed() throws SQLException {
        long leader = desk.leader(5);
        long day = desk.planned(leader, "2040-03-13");
        assertThat(desk.claims(day)).as("the leader and the room").isEqualTo(2);
        assertThat(desk.due(DAY, day, "PT-48")).isEqualTo("2040-03-06");
        long slots = desk.desk.number("select count(*) from slot");
        long days = desk.desk.number("select count(*) from reception_day");
        refused(desk.plan(desk.coordinator, "CO", "LEADER", leader, "2040-03-13"), "SC-05");
        assertThat(desk.desk.number("select count(*) from slot")).isEqualTo(slots);
        assertThat(desk.desk.number("select count(*) from reception_day")).isEqualTo(days);
        refused(desk.plan(desk.council, "CO", "LEADER", leader, "2040-03-15"), "SS-08");
    }

    @Test
    @DisplayName("PT-48 · a postponed day moves its claim and is posted anew; one that is cancelled frees it")
    void postponed() throws SQLException {
        long leader = desk.leader(6);
        long day = desk.planned(leader, "2040-03-27");
        done(desk.act(desk.receiver, day, "post"));
        assertThat(desk.ending(DAY, day, "PT-48")).isEqualTo("MET");
        done(desk.act(desk.coordinator, day, "postpone", desk.time("2040-04-04").add("reason", "họp đột xuất")));
        assertThat(desk.due(DAY, day, "PT-48")).isEqualTo("2040-03-28");
        assertThat(desk.ending(DAY, day, "PT-48")).isNull();
        assertThat(desk.claims(day)).isEqualTo(2);
        long other = desk.planned(leader, "2040-03-27");
        refused(
                desk.act(
                        desk.coordinator,
                        day,
                        "postpone",
                        desk.time("2040-03-27").add("reason", "về ngày cũ")),
                "SC-05");
        assertThat(desk.claims(day)).as("a refused move leaves the claim").isEqualTo(2);
        refused(desk.act(desk.receiver, day, "hold"), "PT-48");
        done(desk.act(
                desk.coordinator, day, "cancel", Json.createObjectBuilder().add("reason", "đi công tác")));
        assertThat(desk.claims(day)).isZero();
        assertThat(desk.claims(other)).isEqualTo(2);
        assertThat(desk.ending(DAY, day, "PT-48")).isEqualTo("CANCELLED");
    }

    @Test
    @DisplayName("PT-48 · what the schedule does with its slot the day follows: moved it is posted anew, struck out it"
            + " waits for another day, with its clock")
    void slotInTheSchedule() throws SQLException {
        long day = desk.planned(desk.leader(10), "2040-04-24");
        done(desk.act(desk.receiver, day, "post"));
        done(desk.move(day, "2040-04-25"));
        assertThat(desk.state(day)).isEqualTo("POSTPONED 2040-04-25");
        assertThat(desk.due(DAY, day, "PT-48")).isEqualTo("2040-04-18");
        done(desk.act(desk.receiver, day, "post"));
        done(desk.strikeOut(day));
        assertThat(desk.state(day)).isEqualTo("UNCLAIMED 2040-04-25");
        assertThat(desk.claims(day)).isZero();
        assertThat(desk.due(DAY, day, "PT-48")).isEqualTo("2040-04-18");
        assertThat(desk.ending(DAY, day, "PT-48")).isNull();
        assertThat(desk.notices(day, "reception.lost"))
                .as("the desk and the coordinators")
                .isGreaterThan(1);
        refused(desk.act(desk.receiver, day, "post"), "PT-48");
        refused(desk.act(desk.receiver, day, "hold"), "PT-48");
        done(desk.act(desk.coordinator, day, "postpone", desk.time("2040-04-25").add("reason", "vẫn tiếp ngày cũ")));
        assertThat(desk.state(day)).isEqualTo("POSTPONED 2040-04-25");
        assertThat(desk.desk.number("select count(*) from deadline where subject_type = 'ReceptionDay' and subject = '"
                        + day + "' and code = 'PT-48' and kind = 'ANSWER' and ending is null"))
                .as("the day is the same, and is to be posted again")
                .isOne();
        assertThat(desk.claims(day)).isEqualTo(2);
        assertThat(desk.desk.text("select group_concat(ifnull(ending, 'open') order by id) from deadline where"
                        + " subject_type = 'ReceptionDay' and subject = '" + day + "' and kind = 'ASSIGNMENT'"))
                .isEqualTo("MET");
        assertThat(desk.notices(day, "reception.moved"))
                .as("what the desk itself moves it need not be told")
                .isEqualTo(desk.notices(day, "reception.lost"));
    }

    @Test
    @DisplayName("PT-48, PT-50 · a slot that goes to somebody else is no reception of his, and stays theirs")
    void givenAway() throws SQLException {
        long day = desk.planned(desk.leader(11), "2040-05-10");
        long slot = desk.desk.number("select slot from reception_day where id = " + day);
        done(desk.give(day, desk.leader(3)));
        assertThat(desk.state(day)).isEqualTo("UNCLAIMED 2040-05-10");
        done(desk.act(desk.coordinator, day, "postpone", desk.time("2040-05-11").add("reason", "đổi ngày")));
        assertThat(desk.state(day)).isEqualTo("POSTPONED 2040-05-11");
        assertThat(desk.claims(day)).isEqualTo(2);
        assertThat(desk.desk.text("select state from slot where id = " + slot)).isEqualTo("SUBMITTED");
    }

    @Test
    @DisplayName("PT-49 · a deputy is told ten working days before, and says by the fifth whether he can come")
    void deputy() throws SQLException {
        long deputy = desk.leader(12);
        JsonObject planned = done(desk.plan(desk.council, "DO", "DEPUTY", deputy, "2040-04-18"));
        long day = planned.getInt("id");
        assertThat(open(day)).isEqualTo("ANSWER 2040-04-11, ASSIGNMENT 2040-04-04");
        done(desk.act(desk.councilOfficer, day, "tell"));
        assertThat(open(day)).isEqualTo("ANSWER 2040-04-11");
        JsonObject answered = done(desk.act(
                desk.councilOfficer, day, "answer", Json.createObjectBuilder().add("able", false)));
        assertThat(answered.getBoolean("unable")).isTrue();
        assertThat(open(day)).isNull();
    }

    private static String open(long day) throws SQLException {
        return desk.desk.text("select group_concat(concat(kind, ' ', date_format(due + interval 7 hour"
                + " - interval 1 second, '%Y-%m-%d')) order by kind separator ', ') from deadline where subject_type"
                + " = 'ReceptionDay' and subject = '" + day + "' and code = 'PT-49' and ending is null");
    }

    @Test
    @DisplayName(
            "PT-50, PT-51 · only his own day ends the leader's month, and the conclusions follow within five working days")
    void inPerson() throws SQLException {
        long head = desk.leader(7);
        long duty = done(desk.chief.post(
                        "api/receptions/duties",
                        Json.createObjectBuilder()
                                .add("person", head)
                                .add("since", "2026-11-01")
                                .build()))
                .getInt("id");
        String month = duty + "-2026-11";
        assertThat(desk.due("ReceptionDuty", month, "PT-50")).isEqualTo("2026-11-30");
        long delegated = desk.planned(desk.leader(8), "2040-05-09");
        refused(desk.act(desk.receiver, delegated, "hold"), "PT-48");
        done(desk.act(desk.receiver, delegated, "post"));
        refused(desk.act(desk.receiver, delegated, "hold"), "PT-50");
        long deputys = desk.planned(desk.leader(8), "2040-05-16");
        desk.held(deputys, "2026-11-24");
        assertThat(desk.ending("ReceptionDuty", month, "PT-50")).isNull();
        long own = desk.planned(head, "2040-05-23");
        desk.held(own, "2026-11-25");
        assertThat(desk.ending("ReceptionDuty", month, "PT-50")).isEqualTo("MET");
        assertThat(desk.term(DAY, own, "PT-51")).isEqualTo("5 WORKING_DAYS");
        done(desk.act(desk.receiver, own, "conclude", Json.createObjectBuilder().add("notice", "12/TB-UBND")));
        assertThat(desk.ending(DAY, own, "PT-51")).isEqualTo("MET");
        refused(
                desk.act(
                        desk.receiver,
                        own,
                        "conclude",
                        Json.createObjectBuilder().add("notice", "13/TB-UBND")),
                "PT-51");
    }
}
