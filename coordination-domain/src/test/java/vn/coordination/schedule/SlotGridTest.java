package vn.coordination.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.testkit.Calendars.calendar2026;
import static vn.coordination.testkit.Moments.at;
import static vn.coordination.testkit.Moments.span;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.shared.City;
import vn.coordination.shared.IsoWeek;
import vn.coordination.shared.TimeSlot;

class SlotGridTest {
    private static final TimeSlot WISH = span("2026-12-01", "10:00", "11:00");

    private final SlotGrid grid = new SlotGrid(calendar2026());

    @Test
    @DisplayName("SC-09 · new times have the wished length, lie in one half of a working day, nearest first")
    void near() {
        List<TimeSlot> spans = grid.near(WISH, at("2026-11-30 08:00"));
        assertThat(spans)
                .startsWith(span("2026-12-01", "09:30", "10:30"), span("2026-12-01", "10:30", "11:30"))
                .doesNotContain(WISH)
                .allMatch(span -> span.length().equals(WISH.length()))
                .allMatch(span -> HalfDay.of(span).size() == 1);
    }

    @Test
    @DisplayName("SC-09 · the last span of a half ends when it closes, none reaches over lunch")
    void edges() {
        List<TimeSlot> spans = grid.near(WISH, at("2026-11-30 08:00"));
        assertThat(spans)
                .contains(span("2026-12-01", "11:00", "12:00"), span("2026-12-01", "16:00", "17:00"))
                .doesNotContain(span("2026-12-01", "11:30", "12:30"), span("2026-12-01", "16:30", "17:30"));
    }

    @Test
    @DisplayName("SC-09 · nothing in the past, nothing outside the week, nothing on days off")
    void bounds() {
        assertThat(grid.near(WISH, at("2026-12-02 09:00")))
                .contains(span("2026-12-02", "09:00", "10:00"))
                .allMatch(span -> !span.start().isBefore(at("2026-12-02 09:00")))
                .allMatch(span -> IsoWeek.of(span.start()).equals(IsoWeek.parse("2026-W49")));
        assertThat(grid.near(span("2026-04-29", "10:00", "11:00"), at("2026-04-27 00:00")))
                .extracting(span -> span.start().atZone(City.ZONE).toLocalDate().toString())
                .containsOnly("2026-04-28", "2026-04-29");
    }

    @Test
    @DisplayName("SC-09 · what is longer than half a day may span lunch; what is longer than the day has no other time")
    void longOnes() {
        assertThat(grid.near(span("2026-12-01", "08:00", "14:00"), at("2026-11-30 00:00")))
                .contains(span("2026-12-02", "11:00", "17:00"))
                .doesNotContain(span("2026-12-02", "11:30", "17:30"));
        assertThat(grid.near(span("2026-12-01", "07:00", "18:00"), at("2026-11-30 00:00")))
                .isEmpty();
    }
}
