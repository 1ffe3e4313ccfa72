package vn.coordination.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.testkit.Calendars;
import vn.coordination.testkit.LunarDates;

/** The lunar table of docs/working-calendar.md, read once more by hand, against the moon and the sun themselves. */
class LunarHolidaysTest {
    private final WorkingCalendar calendar = Calendars.standardCalendar();

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2022, 2022-02-01, 2022-04-10",
        "2023, 2023-01-22, 2023-04-29",
        "2024, 2024-02-10, 2024-04-18",
        "2025, 2025-01-29, 2025-04-07",
        "2026, 2026-02-17, 2026-04-26",
        "2027, 2027-02-06, 2027-04-16"
    })
    @DisplayName("the first day of the lunar year and the tenth of its third month fall as the table says, and are off")
    void table(int year, LocalDate newYear, LocalDate hungKings) {
        assertThat(LunarDates.of(year, 1, 1)).isEqualTo(newYear);
        assertThat(LunarDates.of(year, 3, 10)).isEqualTo(hungKings);
        assertThat(newYear.minusDays(1).datesUntil(newYear.plusDays(3))).noneMatch(calendar::isWorkingDay);
        assertThat(calendar.isWorkingDay(hungKings)).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"1985, 1985-01-21", "2007, 2007-02-17", "2020, 2020-01-25", "2030, 2030-02-02"})
    @DisplayName(
            "the computation knows the years in which Vietnam's new year is a day or a month before China's, and leap years")
    void known(int year, LocalDate newYear) {
        assertThat(LunarDates.of(year, 1, 1)).isEqualTo(newYear);
    }
}
