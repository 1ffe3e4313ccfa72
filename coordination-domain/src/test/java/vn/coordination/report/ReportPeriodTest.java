package vn.coordination.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReportPeriodTest {
    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

    @Test
    @DisplayName("RP-03 · a period is of days of the city, both included")
    void bounds() {
        ReportPeriod period = new ReportPeriod(FIRST, LocalDate.of(2024, 6, 30));
        assertThat(period.start()).isEqualTo(Instant.parse("2022-12-31T17:00:00Z"));
        assertThat(period.end()).isEqualTo(Instant.parse("2024-06-30T17:00:00Z"));
        assertThat(new ReportPeriod(FIRST, FIRST).dayAfter()).isEqualTo(FIRST.plusDays(1));
        assertThatIllegalArgumentException().isThrownBy(() -> new ReportPeriod(FIRST, FIRST.minusDays(1)));
    }

    @Test
    @DisplayName("RP-03 · the period before has as many days and ends on the day before")
    void before() {
        assertThat(new ReportPeriod(FIRST, FIRST.plusDays(30)).before())
                .isEqualTo(new ReportPeriod(LocalDate.of(2022, 12, 1), LocalDate.of(2022, 12, 31)));
        assertThat(new ReportPeriod(FIRST, FIRST).before())
                .isEqualTo(new ReportPeriod(FIRST.minusDays(1), FIRST.minusDays(1)));
    }
}
