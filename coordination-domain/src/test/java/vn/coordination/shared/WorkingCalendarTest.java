package vn.coordination.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.coordination.testkit.Calendars.OFFICE_HOURS;
import static vn.coordination.testkit.Calendars.calendar2026;
import static vn.coordination.testkit.Calendars.standardCalendar;
import static vn.coordination.testkit.Moments.at;
import static vn.coordination.testkit.Moments.day;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {
    private final WorkingCalendar calendar = standardCalendar();

    @ParameterizedTest(name = "{0} + {1} working days = {2}: {3}")
    @CsvSource({
        "2026-11-26, 1, 2026-11-27, an ordinary Thursday",
        "2026-11-27, 1, 2026-11-30, over a weekend",
        "2026-11-28, 1, 2026-11-30, from a Saturday",
        "2026-11-29, 2, 2026-12-01, from a Sunday",
        "2023-01-19, 1, 2023-01-27, Tết 2023",
        "2023-01-16, 10, 2023-02-06, ten days around Tết 2023",
        "2024-02-07, 1, 2024-02-15, Tết 2024",
        "2024-02-07, 3, 2024-02-19, Tết 2024 and a weekend",
        "2025-01-24, 1, 2025-02-03, Tết 2025",
        "2026-02-13, 1, 2026-02-23, Tết 2026",
        "2026-02-02, 10, 2026-02-23, ten days around Tết 2026",
        "2022-12-30, 1, 2023-01-03, New Year on a Sunday is made up on Monday",
        "2025-12-31, 1, 2026-01-05, Friday 2 January 2026 in exchange",
        "2026-01-09, 1, 2026-01-10, a make-up Saturday counts",
        "2026-01-09, 2, 2026-01-12, and the Sunday after it does not",
        "2023-04-28, 1, 2023-05-04, Hùng Kings on a Saturday beside 30/4 and 1/5",
        "2024-04-26, 1, 2024-05-02, Monday 29 April 2024 in exchange",
        "2024-04-26, 3, 2024-05-04, for Saturday 4 May",
        "2024-04-26, 4, 2024-05-06, and then Monday",
        "2025-04-25, 1, 2025-04-26, Saturday 26 April 2025 worked",
        "2025-04-25, 4, 2025-05-05, for Friday 2 May",
        "2026-04-24, 1, 2026-04-28, Hùng Kings on a Sunday",
        "2026-04-29, 1, 2026-05-04, 30/4 and 1/5 of 2026",
        "2026-08-21, 1, 2026-08-22, Saturday 22 August 2026 worked",
        "2026-08-28, 1, 2026-09-03, National Day 2026",
        "2027-04-29, 1, 2027-05-04, 1 May 2027 on a Saturday"
    })
    void plusWorkingDays(LocalDate from, int days, LocalDate expected, String why) {
        assertThat(calendar.plusWorkingDays(from, days)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} working days before {0} = {2}")
    @CsvSource({
        "2026-11-30, 1, 2026-11-27",
        "2026-11-29, 1, 2026-11-27",
        "2026-02-23, 3, 2026-02-11",
        "2026-01-12, 1, 2026-01-10",
        "2024-05-06, 2, 2024-05-03",
        "2026-09-03, 1, 2026-08-28"
    })
    void minusWorkingDays(LocalDate from, int days, LocalDate expected) {
        assertThat(calendar.minusWorkingDays(from, days)).isEqualTo(expected);
    }

    @Test
    @DisplayName("the day of the event is day 0, also when it is a day off")
    void noDays() {
        assertThat(calendar.plusWorkingDays(day("2026-11-26"), 0)).isEqualTo("2026-11-26");
        assertThat(calendar.plusWorkingDays(day("2026-11-28"), 0)).isEqualTo("2026-11-30");
        assertThat(calendar.minusWorkingDays(day("2026-11-28"), 0)).isEqualTo("2026-11-27");
    }

    @Test
    @DisplayName("calendar days roll over, and therefore do not add up: 3 + 1 from 26 November 2026 is not 4")
    void calendarDays() {
        LocalDate thursday = day("2026-11-26");
        assertThat(calendar.onOrAfter(calendar.onOrAfter(thursday.plusDays(3)).plusDays(1)))
                .isEqualTo("2026-12-01");
        assertThat(calendar.onOrAfter(thursday.plusDays(4))).isEqualTo("2026-11-30");
    }

    @Test
    @DisplayName("a limit in calendar days that ends in Tết ends on the first working day after it")
    void calendarDaysIntoTet() {
        assertThat(calendar.onOrAfter(day("2026-02-13").plusDays(2))).isEqualTo("2026-02-23");
        assertThat(calendar.onOrAfter(day("2026-02-13").plusDays(9))).isEqualTo("2026-02-23");
        assertThat(calendar.onOrAfter(day("2026-02-13").plusDays(10))).isEqualTo("2026-02-23");
        assertThat(calendar.onOrAfter(day("2026-02-13").plusDays(11))).isEqualTo("2026-02-24");
    }

    @ParameterizedTest(name = "{0} has {1} weekdays, {2} of them off, and {3} Saturdays worked")
    @CsvSource({"2023, 260, 11, 0", "2024, 262, 12, 1", "2025, 261, 12, 1", "2026, 261, 13, 2"})
    @DisplayName("a year has as many working days as weekdays less weekdays off plus Saturdays worked")
    void workingDaysOfTheYear(int year, int weekdays, int off, int saturdays) {
        LocalDate first = LocalDate.of(year, 1, 1);
        long worked = IntStream.range(0, first.lengthOfYear())
                .mapToObj(first::plusDays)
                .filter(calendar::isWorkingDay)
                .count();
        assertThat(worked).isEqualTo(weekdays - off + saturdays);
    }

    @ParameterizedTest(name = "from {0} {1} of work end at {2}")
    @CsvSource({
        "2026-11-26 10:00, PT1H, 2026-11-26 11:00",
        "2026-11-26 11:00, PT1H, 2026-11-26 12:00",
        "2026-11-26 11:00, PT61M, 2026-11-26 13:01",
        "2026-11-26 12:15, PT1H, 2026-11-26 14:00",
        "2026-11-26 06:00, PT1H, 2026-11-26 09:00",
        "2026-11-26 20:00, PT1H, 2026-11-27 09:00",
        "2026-11-26 16:00, PT4H, 2026-11-27 11:00",
        "2026-11-27 16:30, PT4H, 2026-11-30 11:30",
        "2026-02-13 16:00, PT4H, 2026-02-23 11:00",
        "2026-01-09 16:00, PT2H, 2026-01-10 09:00",
        "2026-11-28 10:00, PT8H, 2026-11-30 17:00",
        "2026-11-26 12:00, PT0S, 2026-11-26 13:00",
        "2026-11-27 17:00, PT0S, 2026-11-30 08:00"
    })
    void plusWorkingTime(String from, Duration time, String expected) {
        assertThat(calendar.plusWorkingTime(at(from), time)).isEqualTo(at(expected));
    }

    @ParameterizedTest(name = "between {0} and {1} lie {2} of work")
    @CsvSource({
        "2026-11-26 08:00, 2026-11-26 17:00, PT8H",
        "2026-11-26 08:00, 2026-11-27 17:00, PT16H",
        "2026-11-26 11:30, 2026-11-26 13:30, PT1H",
        "2026-11-27 16:00, 2026-11-30 09:00, PT2H",
        "2026-02-13 17:00, 2026-02-23 08:00, PT0S",
        "2026-01-10 00:00, 2026-01-11 00:00, PT8H",
        "2026-11-27 10:00, 2026-11-26 10:00, PT0S"
    })
    void workingTimeBetween(String from, String to, Duration expected) {
        assertThat(calendar.workingTimeBetween(at(from), at(to))).isEqualTo(expected);
    }

    @Test
    @DisplayName("says why a day is not an ordinary one")
    void exception() {
        assertThat(calendar2026().exception(day("2026-02-17")))
                .map(DayOff::name)
                .hasValue("TET");
        assertThat(calendar2026().exception(day("2026-02-14"))).isEmpty();
        assertThat(calendar2026().exception(day("2025-01-29"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, -30})
    @DisplayName("does not count a negative number of days")
    void negativeDays(int days) {
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.plusWorkingDays(day("2026-11-26"), days));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.minusWorkingDays(day("2026-11-26"), days));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.plusWorkingTime(at("2026-11-26 08:00"), Duration.ofHours(days)));
    }

    @Test
    @DisplayName("a table that leaves no working day is refused rather than searched for ever")
    void endlessBreak() {
        List<DayOff> months = IntStream.range(0, 70)
                .mapToObj(day("2026-11-01")::plusDays)
                .map(date -> new DayOff(date, DayOff.Kind.PUBLIC_HOLIDAY, "TET", true))
                .toList();
        assertThatIllegalStateException()
                .isThrownBy(() -> new WorkingCalendar(months, OFFICE_HOURS).onOrAfter(day("2026-11-01")))
                .withMessageContaining("2026-11-01");
    }

    @Test
    @DisplayName("office hours are needed, must end after they begin, and may be given in any order")
    void officeHours() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkingCalendar(List.of(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OfficeHours(LocalTime.of(12, 0), LocalTime.of(12, 0)));
        WorkingCalendar shuffled = new WorkingCalendar(List.of(), List.of(OFFICE_HOURS.get(1), OFFICE_HOURS.get(0)));
        assertThat(shuffled.officeHours(day("2026-11-26"))).isEqualTo(OFFICE_HOURS);
        assertThat(shuffled.plusWorkingTime(at("2026-11-26 08:00"), Duration.ofHours(5)))
                .isEqualTo(at("2026-11-26 14:00"));
    }
}
