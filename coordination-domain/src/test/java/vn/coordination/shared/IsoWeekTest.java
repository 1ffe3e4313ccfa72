package vn.coordination.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.coordination.testkit.Moments.day;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoWeekTest {

    @ParameterizedTest(name = "{0} lies in {1}, which begins on {2}")
    @CsvSource({
        "2026-12-01, 2026-W49, 2026-11-30",
        "2026-01-01, 2026-W01, 2025-12-29",
        "2025-12-29, 2026-W01, 2025-12-29",
        "2025-12-28, 2025-W52, 2025-12-22",
        "2027-01-03, 2026-W53, 2026-12-28",
        "2027-01-04, 2027-W01, 2027-01-04",
        "2024-12-30, 2025-W01, 2024-12-30"
    })
    void of(LocalDate date, String week, LocalDate monday) {
        assertThat(IsoWeek.of(date)).hasToString(week);
        assertThat(IsoWeek.parse(week).monday()).isEqualTo(monday);
        assertThat(IsoWeek.parse(week).contains(date)).isTrue();
    }

    @Test
    @DisplayName("an instant is read in the city: Sunday 17:00 UTC is Monday there")
    void ofInstant() {
        assertThat(IsoWeek.of(Instant.parse("2026-11-29T16:59:59Z"))).hasToString("2026-W48");
        assertThat(IsoWeek.of(Instant.parse("2026-11-29T17:00:00Z"))).hasToString("2026-W49");
    }

    @Test
    @DisplayName("has seven days from Monday to Sunday, and spans them in the city's zone")
    void days() {
        IsoWeek week = IsoWeek.parse("2026-W49");
        assertThat(week.days())
                .hasSize(7)
                .startsWith(day("2026-11-30"))
                .endsWith(day("2026-12-06"))
                .allMatch(week::contains);
        assertThat(week.sunday()).isEqualTo("2026-12-06");
        assertThat(week.contains(day("2026-12-07"))).isFalse();
        assertThat(week.span().start()).isEqualTo("2026-11-29T17:00:00Z");
        assertThat(week.span().length()).isEqualTo(Duration.ofDays(7));
    }

    @Test
    @DisplayName("goes on over the turn of the year and back")
    void nextAndPrevious() {
        assertThat(IsoWeek.parse("2026-W53").next()).hasToString("2027-W01");
        assertThat(IsoWeek.parse("2027-W01").previous()).hasToString("2026-W53");
        assertThat(IsoWeek.parse("2025-W52").next()).hasToString("2026-W01");
        assertThat(IsoWeek.parse("2026-W53")).isLessThan(IsoWeek.parse("2027-W01"));
    }

    @ParameterizedTest(name = "no such week: {0}")
    @ValueSource(strings = {"2025-W53", "2026-W54", "2026-W00", "1899-W01", "2026-49", "2026-W9", "", "2026-W49x"})
    void refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> IsoWeek.parse(text));
    }
}
