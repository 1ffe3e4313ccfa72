package vn.coordination.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.testkit.Moments.at;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReceiptTest {
    private static final Instant TOLD = at("2026-11-27 16:00");
    private static final Instant DUE = at("2026-11-30 16:00");

    @Test
    @DisplayName("SC-11 · read at the last moment is in time")
    void readInTime() {
        assertThat(Receipt.of(DUE, DUE, DUE)).isEqualTo(Receipt.READ);
    }

    @Test
    @DisplayName("SC-11 · a second later it is late, for good")
    void readLate() {
        Instant late = DUE.plusSeconds(1);
        assertThat(Receipt.of(late, DUE, late)).isEqualTo(Receipt.LATE);
        assertThat(Receipt.of(late, DUE, at("2026-12-24 08:00"))).isEqualTo(Receipt.LATE);
    }

    @Test
    @DisplayName("SC-11 · unread it is open to the last moment, and then counts as never received")
    void unread() {
        assertThat(Receipt.of(null, DUE, TOLD)).isEqualTo(Receipt.OPEN);
        assertThat(Receipt.of(null, DUE, DUE)).isEqualTo(Receipt.OPEN);
        assertThat(Receipt.of(null, DUE, DUE.plusSeconds(1))).isEqualTo(Receipt.NEVER);
    }

    @Test
    @DisplayName("SC-11 · what no clock runs for is read or not, and never late")
    void noLimit() {
        assertThat(Receipt.of(null, null, at("2027-01-04 08:00"))).isEqualTo(Receipt.OPEN);
        assertThat(Receipt.of(DUE, null, DUE)).isEqualTo(Receipt.READ);
    }
}
