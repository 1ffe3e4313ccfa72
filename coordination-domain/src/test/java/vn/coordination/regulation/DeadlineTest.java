package vn.coordination.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.coordination.testkit.DeadlineBuilder.aDeadline;
import static vn.coordination.testkit.Moments.at;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.shared.DayOff;
import vn.coordination.shared.WorkingCalendar;
import vn.coordination.testkit.Calendars;

class DeadlineTest {
    private final WorkingCalendar calendar = Calendars.standardCalendar();
    private final Deadline deadline = aDeadline().build();

    @Test
    @DisplayName("is due at midnight of the last day counted")
    void due() {
        assertThat(deadline.due()).isEqualTo(at("2026-11-24 00:00"));
        assertThat(deadline.count(calendar).days()).hasSize(8);
    }

    @Test
    @DisplayName("stands still while paused and runs on for what was left")
    void paused() {
        deadline.pause(at("2026-11-18 10:00"), "EXPERTISE", null, calendar);
        assertThat(deadline.due()).isNull();
        assertThat(deadline.standing(at("2026-11-19 10:00"))).isPresent();
        assertThatIllegalStateException()
                .isThrownBy(() -> deadline.pause(at("2026-11-19 10:00"), "EXPERTISE", null, calendar));

        deadline.resume(at("2026-11-20 10:00"), calendar);
        assertThat(deadline.due()).isEqualTo(at("2026-11-26 00:00"));
        assertThat(deadline.standing(at("2026-11-20 10:01"))).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> deadline.resume(at("2026-11-21 10:00"), calendar));
    }

    @Test
    @DisplayName("a pause needs a reason and ends after it begins")
    void reason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> deadline.pause(at("2026-11-18 10:00"), " ", null, calendar));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pause(at("2026-11-18 10:00"), at("2026-11-17 10:00"), "EXPERTISE", null));
    }

    @Test
    @DisplayName("ends once, by what was due or otherwise, and then stands still for good")
    void ended() {
        deadline.end(Ending.MET, at("2026-11-25 10:00"), "week.sent");
        assertThat(deadline.isOpen()).isFalse();
        assertThatIllegalStateException()
                .isThrownBy(() -> deadline.end(Ending.CANCELLED, at("2026-11-25 11:00"), "week.gone"));
        assertThatIllegalStateException()
                .isThrownBy(() -> deadline.pause(at("2026-11-25 11:00"), "EXPERTISE", null, calendar));
    }

    @Test
    @DisplayName("is handed to whoever has to act now, as long as it runs")
    void handed() {
        deadline.handTo(12L);
        assertThat(deadline.holder()).isEqualTo(12);
        deadline.handTo(null);
        assertThat(deadline.holder()).isNull();
        deadline.end(Ending.MET, at("2026-11-25 10:00"), "week.sent");
        assertThatIllegalStateException().isThrownBy(() -> deadline.handTo(13L));
    }

    @Test
    @DisplayName("moves when the calendar changes, and says so")
    void recounted() {
        List<DayOff> days = new ArrayList<>(Calendars.daysOff());
        days.add(new DayOff(LocalDate.of(2026, 11, 19), DayOff.Kind.SWAPPED_OFF, "NATIONAL", true));
        WorkingCalendar changed = new WorkingCalendar(days, Calendars.OFFICE_HOURS);
        assertThat(deadline.recount(calendar)).isFalse();
        assertThat(deadline.recount(changed)).isTrue();
        assertThat(deadline.due()).isEqualTo(at("2026-11-25 00:00"));
    }
}
