package vn.coordination.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CutOffTest {
    private static final int LAST = 14;

    private static ReportPeriod period(String from, String to) {
        return new ReportPeriod(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    @DisplayName("RP-01 · each kind of period begins on the 15th and ends on the 14th")
    void at() {
        LocalDate day = LocalDate.of(2026, 11, 26);
        assertThat(CutOff.MONTH.at(day, LAST)).isEqualTo(period("2026-11-15", "2026-12-14"));
        assertThat(CutOff.QUARTER.at(day, LAST)).isEqualTo(period("2026-09-15", "2026-12-14"));
        assertThat(CutOff.HALF_YEAR.at(day, LAST)).isEqualTo(period("2026-06-15", "2026-12-14"));
        assertThat(CutOff.YEAR.at(day, LAST)).isEqualTo(period("2025-12-15", "2026-12-14"));
        assertThat(CutOff.HALF_YEAR.over(day, LAST)).isEqualTo(period("2025-12-15", "2026-06-14"));
        assertThat(CutOff.MONTH.over(day, LAST)).isEqualTo(period("2026-10-15", "2026-11-14"));
    }

    @Test
    @DisplayName("RP-01 · the day of the cut-off is the last one of its period, the next day the first of another")
    void edge() {
        assertThat(CutOff.QUARTER.at(LocalDate.of(2026, 3, 14), LAST)).isEqualTo(period("2025-12-15", "2026-03-14"));
        assertThat(CutOff.QUARTER.at(LocalDate.of(2026, 3, 15), LAST)).isEqualTo(period("2026-03-15", "2026-06-14"));
        assertThat(CutOff.YEAR.at(LocalDate.of(2026, 12, 15), LAST)).isEqualTo(period("2026-12-15", "2027-12-14"));
    }

    @Test
    @DisplayName("RP-01 · another day of cut-off moves both ends")
    void other() {
        assertThat(CutOff.MONTH.at(LocalDate.of(2026, 3, 21), 20)).isEqualTo(period("2026-03-21", "2026-04-20"));
    }
}
