package vn.coordination.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuarterTest {
    @ParameterizedTest(name = "SS-07 · {0} lies in {1}, which begins on {2}")
    @DisplayName("SS-07 · a quarter begins with its first month")
    @CsvSource({
        "2026-01-01, 2026-Q1, 2026-01-01",
        "2026-03-31, 2026-Q1, 2026-01-01",
        "2026-04-01, 2026-Q2, 2026-04-01",
        "2026-09-30, 2026-Q3, 2026-07-01",
        "2026-12-31, 2026-Q4, 2026-10-01"
    })
    void of(LocalDate date, String quarter, LocalDate first) {
        assertThat(Quarter.of(date)).hasToString(quarter);
        assertThat(Quarter.parse(quarter)).isEqualTo(Quarter.of(date));
        assertThat(Quarter.of(date).firstDay()).isEqualTo(first);
    }

    @Test
    @DisplayName("there is no fifth quarter")
    void fifth() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quarter(2026, 5));
    }
}
