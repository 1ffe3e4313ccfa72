package vn.coordination.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static vn.coordination.testkit.Moments.at;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.testkit.Moments;

class TimeSlotTest {
    private static final TimeSlot TEN_TO_ELEVEN = span("10:00", "11:00");

    @ParameterizedTest(name = "10:00–11:00 and {0}–{1} overlap: {2}")
    @CsvSource({
        "09:00, 10:00, false",
        "09:00, 10:01, true",
        "10:59, 12:00, true",
        "11:00, 12:00, false",
        "10:00, 11:00, true",
        "10:15, 10:45, true",
        "09:00, 12:00, true",
        "08:00, 09:00, false"
    })
    void overlaps(String from, String to, boolean expected) {
        assertThat(TEN_TO_ELEVEN.overlaps(span(from, to))).isEqualTo(expected);
        assertThat(span(from, to).overlaps(TEN_TO_ELEVEN))
                .as("the other way round")
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("must end after it starts")
    void order() {
        Instant ten = at("2026-12-01 10:00");
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeSlot(ten, ten));
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeSlot(ten, ten.minusSeconds(60)));
        assertThatNullPointerException().isThrownBy(() -> new TimeSlot(null, ten));
        assertThatNullPointerException().isThrownBy(() -> new TimeSlot(ten, null));
    }

    @Test
    @DisplayName("is widened at both sides, moved with its length")
    void widenedAndMoved() {
        assertThat(TEN_TO_ELEVEN.widened(Duration.ofMinutes(30))).isEqualTo(span("09:30", "11:30"));
        assertThat(TEN_TO_ELEVEN.widened(Duration.ZERO)).isEqualTo(TEN_TO_ELEVEN);
        assertThat(TEN_TO_ELEVEN.startingAt(at("2026-12-01 14:00"))).isEqualTo(span("14:00", "15:00"));
        assertThat(TEN_TO_ELEVEN.length()).isEqualTo(Duration.ofHours(1));
    }

    private static TimeSlot span(String from, String to) {
        return Moments.span("2026-12-01", from, to);
    }
}
