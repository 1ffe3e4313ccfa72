package vn.coordination.shared;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.coordination.testkit.Calendars;

/** A second opinion: the fixed holidays of the table against those that a public library keeps for Vietnam. */
class PublicHolidaysTest {
    /** The library counts 24 November, Culture Day, already; the law that makes it a day off is not read: proposed. */
    private static final MonthDay PROPOSED = MonthDay.of(11, 24);

    private final HolidayManager library = HolidayManager.getInstance(ManagerParameters.create("vn"));
    private final WorkingCalendar calendar = Calendars.standardCalendar();

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {2022, 2023, 2024, 2025, 2026, 2027})
    @DisplayName("every fixed holiday that falls on a weekday is off, and named as the library names it")
    void fixedHolidays(int year) {
        Set<LocalDate> weekdays = library.getHolidays(Year.of(year)).stream()
                .map(Holiday::getDate)
                .filter(date -> !MonthDay.from(date).equals(PROPOSED))
                .filter(date -> date.getDayOfWeek().getValue() <= 5)
                .collect(Collectors.toSet());
        assertThat(weekdays).hasSizeBetween(1, 4).allSatisfy(date -> {
            assertThat(calendar.isWorkingDay(date)).as(date.toString()).isFalse();
            assertThat(calendar.exception(date)).map(DayOff::kind).hasValue(DayOff.Kind.PUBLIC_HOLIDAY);
        });
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {2026, 2027})
    @DisplayName("24 November is only proposed and stays a working day")
    void proposed(int year) {
        assertThat(library.isHoliday(PROPOSED.atYear(year))).isTrue();
        assertThat(calendar.isWorkingDay(PROPOSED.atYear(year))).isTrue();
    }
}
