package vn.coordination.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.shared.City;
import vn.coordination.shared.WorkingCalendar;
import vn.coordination.shared.WorkingCalendar.OfficeHours;

class ReceiptTest {
    private static final Duration EIGHT_HOURS = Duration.ofHours(8);
    private static final Instant FRIDAY_AT_FOUR = at("2026-11-27T16:00");
    private static final Instant MONDAY_AT_FOUR = at("2026-11-30T16:00");

    private final WorkingCalendar calendar = new WorkingCalendar(
            List.of(),
            List.of(
                    new OfficeHours(LocalTime.of(8, 0), LocalTime.of(12, 0)),
                    new OfficeHours(LocalTime.of(13, 0), LocalTime.of(17, 0))));

    @Test
    @DisplayName("SC-11 · a notice of Friday afternoon read on Monday afternoon is in time: the weekend does not count")
    void readInTime() {
        assertThat(receipt(MONDAY_AT_FOUR, MONDAY_AT_FOUR)).isEqualTo(Receipt.READ);
    }

    @Test
    @DisplayName("SC-11 · a second later it is late, for good")
    void readLate() {
        Instant late = MONDAY_AT_FOUR.plusSeconds(1);
        assertThat(receipt(late, late)).isEqualTo(Receipt.LATE);
        assertThat(receipt(late, at("2026-12-24T08:00"))).isEqualTo(Receipt.LATE);
    }

    @Test
    @DisplayName("SC-11 · unread it is open to the last moment, and then counts as never received")
    void unread() {
        assertThat(receipt(null, FRIDAY_AT_FOUR)).isEqualTo(Receipt.OPEN);
        assertThat(receipt(null, MONDAY_AT_FOUR)).isEqualTo(Receipt.OPEN);
        assertThat(receipt(null, MONDAY_AT_FOUR.plusSeconds(1))).isEqualTo(Receipt.NEVER);
    }

    private Receipt receipt(Instant readAt, Instant now) {
        return Receipt.of(FRIDAY_AT_FOUR, readAt, EIGHT_HOURS, now, calendar);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(City.ZONE).toInstant();
    }
}
