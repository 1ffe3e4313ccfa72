package vn.coordination.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.coordination.testkit.Moments.NOW;
import static vn.coordination.testkit.Moments.at;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.coordination.organisation.Office;
import vn.coordination.regulation.DeadlineRule.Ended;
import vn.coordination.regulation.Ending;
import vn.coordination.schedule.DayHours;
import vn.coordination.schedule.MeetingForm;

class ReceptionDayTest {
    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final LocalTime ELEVEN = LocalTime.of(11, 0);
    private static final Map<DayState, Set<DayState>> PATHS = Map.of(
            DayState.PLANNED, Set.of(DayState.POSTED, DayState.POSTPONED, DayState.UNCLAIMED, DayState.CANCELLED),
            DayState.POSTED, Set.of(DayState.POSTPONED, DayState.UNCLAIMED, DayState.HELD, DayState.CANCELLED),
            DayState.POSTPONED, Set.of(DayState.POSTED, DayState.POSTPONED, DayState.UNCLAIMED, DayState.CANCELLED),
            DayState.UNCLAIMED, Set.of(DayState.POSTPONED, DayState.CANCELLED),
            DayState.HELD, Set.of(),
            DayState.CANCELLED, Set.of());

    @ParameterizedTest(name = "PT-48 · what may become of a day that is {0}")
    @EnumSource
    void paths(DayState from) {
        for (DayState to : DayState.values()) {
            assertThat(from.canBecome(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(PATHS.get(from).contains(to));
        }
    }

    @Test
    @DisplayName("PT-48 · a postponed day is to be posted again, and its deputy to be told again")
    void postponed() {
        ReceptionDay day = planned();
        day.tell(NOW);
        day.answer(false, NOW);
        day.post(NOW);
        day.postpone(on("2026-12-18"), 2, "bận họp đột xuất", NOW);
        assertThat(day.state()).isEqualTo(DayState.POSTPONED);
        assertThat(day.unable()).isFalse();
        assertThat(day.facts().posted()).isEmpty();
        assertThat(day.facts().told()).isEmpty();
        assertThat(day.facts().answered()).isEmpty();
        assertThat(day.facts().beginning()).isEqualTo(on("2026-12-18").beginning());
    }

    @Test
    @DisplayName("PT-48 · a day that lost its time is announced and told no longer, until another day is set")
    void lost() {
        ReceptionDay day = planned();
        day.post(NOW);
        day.lose();
        assertThat(day.facts().claimed()).isFalse();
        assertThat(day.facts().posted()).isEmpty();
        assertThat(day.facts().lost()).contains(on("2026-12-16").beginning());
        assertThat(day.isAt(on("2026-12-16"), 2)).as("nobody holds it").isFalse();
        day.follow(on("2026-12-17"), 2, NOW);
        assertThat(day.state()).isEqualTo(DayState.POSTPONED);
        assertThat(day.facts().rearranged()).contains(NOW);
        assertThat(day.isAt(on("2026-12-17"), 2)).isTrue();
    }

    @Test
    @DisplayName("a day is not held before it was posted, and not postponed or cancelled without a reason")
    void order() {
        assertThatIllegalStateException().isThrownBy(() -> planned().hold(Recording.NONE, NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> planned().cancel(" ", NOW));
        assertThatIllegalArgumentException().isThrownBy(() -> planned().postpone(on("2026-12-18"), 2, "", NOW));
    }

    @Test
    @DisplayName(
            "PT-50 · a duty is owed for the months that it lasts through, and made good until the next month is over")
    void duty() {
        ReceptionDuty duty = new ReceptionDuty(Office.COMMITTEE_OFFICE, 4, LocalDate.of(2026, 10, 15));
        YearMonth october = YearMonth.of(2026, 10);
        YearMonth november = YearMonth.of(2026, 11);
        assertThat(duty.begins(october)).isFalse();
        assertThat(duty.begins(november)).isTrue();
        assertThat(duty.over(november, at("2026-12-31 23:59"))).isEmpty();
        assertThat(duty.over(november, at("2027-01-01 00:00"))).map(Ended::how).contains(Ending.PASSED);
        duty.end(LocalDate.of(2026, 11, 20));
        assertThat(duty.over(november, NOW)).map(Ended::how).contains(Ending.CANCELLED);
    }

    private static ReceptionDay planned() {
        return new ReceptionDay(
                new PlanDay(
                        Office.COMMITTEE_OFFICE,
                        4,
                        ReceptionHost.DEPUTY,
                        on("2026-12-16"),
                        2,
                        3,
                        MeetingForm.IN_PERSON),
                7);
    }

    private static DayHours on(String date) {
        return new DayHours(LocalDate.parse(date), EIGHT, ELEVEN);
    }
}
