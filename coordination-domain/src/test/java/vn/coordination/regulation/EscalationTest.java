package vn.coordination.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.testkit.DeadlineBuilder.aDeadline;
import static vn.coordination.testkit.Moments.at;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.shared.WorkingCalendar;
import vn.coordination.testkit.Calendars;
import vn.coordination.testkit.Terms;

class EscalationTest {
    private final WorkingCalendar calendar = Calendars.standardCalendar();
    private final Escalation escalation = new Escalation(Duration.ofHours(16), 4, 2, 5);
    /** Due at the midnight after Monday 23 November. */
    private final Deadline deadline = aDeadline().build();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-11-16 09:00, IN_TIME",
        "2026-11-20 13:14, IN_TIME",
        "2026-11-20 13:15, NEAR",
        "2026-11-24 00:00, NEAR",
        "2026-11-24 00:01, LATE",
        "2026-11-25 07:59, LATE",
        "2026-11-25 08:00, VERY_LATE"
    })
    @DisplayName(
            "near in the last quarter of 47 working hours, late after the end, very late when the deputy chief is told")
    void light(String now, Light expected) {
        assertThat(escalation.light(deadline, at(now), calendar)).isEqualTo(expected);
    }

    @Test
    @DisplayName("a long term is near for no more than the days that are called near")
    void nearOfLongTerm() {
        Deadline month = aDeadline().of(Terms.workingDays(20)).build();
        Instant near = escalation.steps(month, calendar).get(Step.REMINDER);
        assertThat(calendar.workingTimeBetween(near, month.due())).isEqualTo(Duration.ofHours(16));
    }

    @Test
    @DisplayName("what is due so long before an event is near for the days that are called near")
    void nearBeforeAnEvent() {
        Deadline before = aDeadline()
                .from("2026-12-16 08:00")
                .of(Terms.workingDays(7).before())
                .build();
        assertThat(before.due()).isEqualTo(at("2026-12-08 00:00"));
        assertThat(escalation.light(before, at("2026-12-04 07:59"), calendar)).isEqualTo(Light.IN_TIME);
        assertThat(escalation.light(before, at("2026-12-04 08:00"), calendar)).isEqualTo(Light.NEAR);
        assertThat(escalation.light(before, at("2026-12-08 00:01"), calendar)).isEqualTo(Light.LATE);
    }

    @Test
    @DisplayName("goes up the ladder: holder and head at the end, deputy chief two, chiefs five working days after")
    void steps() {
        assertThat(escalation.steps(deadline, calendar))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Step.REMINDER, at("2026-11-20 13:15"),
                        Step.HOLDER, at("2026-11-24 00:00"),
                        Step.HEAD_OF_DIVISION, at("2026-11-24 00:00"),
                        Step.DEPUTY_CHIEF, at("2026-11-25 08:00"),
                        Step.CHIEFS, at("2026-11-30 08:00")));
    }

    @Test
    @DisplayName("after a stop of two weeks all steps are due, in order")
    void catchesUp() {
        assertThat(escalation.reached(deadline, at("2026-11-20 13:00"), calendar))
                .isEmpty();
        assertThat(escalation.reached(deadline, at("2026-11-24 08:00"), calendar))
                .containsExactly(Step.REMINDER, Step.HOLDER, Step.HEAD_OF_DIVISION);
        assertThat(escalation.reached(deadline, at("2026-12-07 08:00"), calendar))
                .containsExactly(Step.values());
    }

    @Test
    @DisplayName("the late mark is for good: what was done late was late, what was done in time stays so")
    void mark() {
        Deadline late = aDeadline().build();
        late.end(Ending.MET, at("2026-11-24 09:00"), "week.sent");
        deadline.end(Ending.MET, at("2026-11-23 16:00"), "week.sent");
        assertThat(escalation.light(late, at("2027-03-01 09:00"), calendar)).isEqualTo(Light.LATE);
        assertThat(escalation.light(deadline, at("2027-03-01 09:00"), calendar)).isEqualTo(Light.IN_TIME);
    }

    @Test
    @DisplayName("a clock that stands still has no steps")
    void paused() {
        deadline.pause(at("2026-11-18 10:00"), "EXPERTISE", null, calendar);
        assertThat(escalation.steps(deadline, calendar)).isEmpty();
        assertThat(escalation.light(deadline, at("2027-03-01 09:00"), calendar)).isEqualTo(Light.IN_TIME);
    }
}
