package vn.coordination.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.coordination.testkit.Moments.at;
import static vn.coordination.testkit.Terms.calendarDays;
import static vn.coordination.testkit.Terms.hours;
import static vn.coordination.testkit.Terms.weekday;
import static vn.coordination.testkit.Terms.workingDays;
import static vn.coordination.testkit.Terms.workingHours;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.regulation.CountedDay.Treatment;
import vn.coordination.rule.ParameterUnit;
import vn.coordination.shared.DatedHours;
import vn.coordination.shared.HalfDayOff;
import vn.coordination.shared.OfficeHours;
import vn.coordination.shared.WorkingCalendar;
import vn.coordination.testkit.Calendars;
import vn.coordination.testkit.Terms;

/** Counted by hand on a paper calendar. */
class CountingTest {
    private final WorkingCalendar calendar = Calendars.standardCalendar();

    @ParameterizedTest(name = "{0} + {1} {2} ends with {3}: {4}")
    @CsvSource({
        "2023-01-17 09:00, 5, WORKING_DAYS, 2023-01-31, Tết 2023 with its compensation until Thursday 26 January",
        "2024-02-05 09:00, 5, WORKING_DAYS, 2024-02-19, Tết 2024: two days before and three after",
        "2025-01-23 09:00, 3, WORKING_DAYS, 2025-02-04, Tết 2025 from Monday to Friday",
        "2026-02-11 09:00, 5, WORKING_DAYS, 2026-02-25, Tết 2026 from Monday to Friday",
        "2026-02-06 09:00, 10, CALENDAR_DAYS, 2026-02-23, ten days end on the first day of Tết 2026",
        "2024-04-25 09:00, 5, WORKING_DAYS, 2024-05-06, off on Monday 29 April and made up on Saturday 4 May 2024",
        "2025-04-24 09:00, 5, WORKING_DAYS, 2025-05-05, made up on Saturday 26 April for Friday 2 May 2025",
        "2023-04-27 09:00, 2, WORKING_DAYS, 2023-05-04, Hùng Kings with 30/4 and 1/5 of 2023",
        "2026-04-28 09:00, 3, WORKING_DAYS, 2026-05-05, 30/4 and 1/5 of 2026",
        "2026-06-30 16:59, 10, CALENDAR_DAYS, 2026-07-10, a complaint of 30 June 2026 to be accepted",
        "2026-07-01 08:00, 7, WORKING_DAYS, 2026-07-10, a complaint of 1 July 2026 to be accepted",
        "2026-11-26 23:30, 0, WORKING_DAYS, 2026-11-26, no days",
        "2026-11-28 10:00, 0, CALENDAR_DAYS, 2026-11-30, no days from a Saturday"
    })
    void byHand(String start, int amount, ParameterUnit unit, LocalDate last, String why) {
        Term term = unit == ParameterUnit.WORKING_DAYS ? workingDays(amount) : calendarDays(amount);
        assertThat(Counting.of(at(start), term, List.of(), calendar).due())
                .as(why)
                .isEqualTo(at(last.plusDays(1) + " 00:00"));
    }

    @Test
    @DisplayName("before and after 1 July 2026, both regimes stand at once in one list, each in its own unit")
    void bothRegimes() {
        Term before = new Term("10", ParameterUnit.CALENDAR_DAYS, "PT_09", LocalDate.of(2026, 6, 30), false);
        Term after = new Term("7", ParameterUnit.WORKING_DAYS, "PT_09", LocalDate.of(2026, 7, 1), false);
        List<Count> list = List.of(
                Counting.of(at("2026-06-30 10:00"), before, List.of(), calendar),
                Counting.of(at("2026-07-01 10:00"), after, List.of(), calendar));

        assertThat(list).extracting(Count::due).containsOnly(at("2026-07-11 00:00"));
        assertThat(printed(list.get(0))).isEqualTo("30 START, 1 1, 2 2, 3 3, 4 4, 5 5, 6 6, 7 7, 8 8, 9 9, 10 10");
        assertThat(printed(list.get(1))).isEqualTo("1 START, 2 1, 3 2, 4 WEEKEND, 5 WEEKEND, 6 3, 7 4, 8 5, 9 6, 10 7");
    }

    @Test
    @DisplayName("each day says why it was skipped or why it counts")
    void reasons() {
        Count count = Counting.of(at("2024-04-26 10:00"), workingDays(4), List.of(), calendar);
        assertThat(printed(count))
                .isEqualTo("26 START, 27 WEEKEND, 28 WEEKEND, 29 SWAPPED_OFF, 30 PUBLIC_HOLIDAY, 1 PUBLIC_HOLIDAY,"
                        + " 2 1, 3 2, 4 MADE_UP 3, 5 WEEKEND, 6 4");
        assertThat(count.days())
                .filteredOn(day -> day.date().equals(LocalDate.of(2024, 4, 30)))
                .extracting(CountedDay::name)
                .containsExactly("REUNIFICATION");
    }

    @Test
    @DisplayName("a limit in calendar days shows the days off over which it rolls, and the day on which it ends")
    void rollOver() {
        Count count = Counting.of(at("2026-02-12 10:00"), calendarDays(3), List.of(), calendar);
        assertThat(printed(count))
                .isEqualTo("12 START, 13 1, 14 2, 15 3, 16 PUBLIC_HOLIDAY, 17 PUBLIC_HOLIDAY, 18 PUBLIC_HOLIDAY,"
                        + " 19 PUBLIC_HOLIDAY, 20 PUBLIC_HOLIDAY, 21 WEEKEND, 22 WEEKEND, 23 ROLLED_OVER");
    }

    @ParameterizedTest(name = "{1} working days before {0}: by {2}")
    @CsvSource({
        "2026-11-30 08:00, 3, 2026-11-25",
        "2026-02-23 08:00, 3, 2026-02-11",
        "2026-01-12 08:00, 1, 2026-01-10",
        "2024-05-06 14:00, 2, 2024-05-03"
    })
    @DisplayName("so many days before an event: the event's day is not counted, and the last day is a whole one")
    void backwards(String event, int days, LocalDate last) {
        assertThat(Counting.of(at(event), workingDays(days).before(), List.of(), calendar)
                        .due())
                .isEqualTo(at(last.plusDays(1) + " 00:00"));
    }

    @Test
    @DisplayName("calendar days before an event end on an earlier working day, not on a later one")
    void backwardsOverDaysOff() {
        Count count = Counting.of(at("2026-02-24 08:00"), calendarDays(4).before(), List.of(), calendar);
        assertThat(count.due()).isEqualTo(at("2026-02-14 00:00"));
        assertThat(count.days()).last().extracting(CountedDay::treatment).isEqualTo(Treatment.ROLLED_OVER);
    }

    @Test
    @DisplayName("days in a pause are skipped with its reason, from the day of the pause to the day before it ends")
    void paused() {
        Pause expertise = new Pause(at("2026-11-18 10:00"), at("2026-11-20 15:00"), "EXPERTISE", null);
        Count count = Counting.of(at("2026-11-16 09:00"), workingDays(4), List.of(expertise), calendar);
        assertThat(printed(count))
                .isEqualTo("16 START, 17 1, 18 PAUSED, 19 PAUSED, 20 2, 21 WEEKEND, 22 WEEKEND, 23 3, 24 4");
        assertThat(count.days().get(2).name()).isEqualTo("EXPERTISE");
    }

    @Test
    @DisplayName("a pause lasts no longer than its cap, and without one nobody knows the end")
    void cappedPause() {
        Pause capped = new Pause(at("2026-11-18 10:00"), null, "EXPERTISE", at("2026-11-20 15:00"));
        assertThat(Counting.of(at("2026-11-16 09:00"), workingDays(4), List.of(capped), calendar)
                        .due())
                .isEqualTo(at("2026-11-25 00:00"));
        Pause endless = new Pause(at("2026-11-18 10:00"), null, "EXPERTISE", null);
        for (Term term : List.of(workingDays(4), calendarDays(4), workingHours(40), hours(96))) {
            assertThat(Counting.of(at("2026-11-16 09:00"), term, List.of(endless), calendar)
                            .due())
                    .as(term.toString())
                    .isNull();
        }
        Pause late = new Pause(at("2026-11-18 10:00"), at("2026-12-18 10:00"), "EXPERTISE", at("2026-11-20 15:00"));
        assertThat(late.end()).isEqualTo(at("2026-11-20 15:00"));
    }

    @Test
    @DisplayName("working hours run while the offices are open and the clock is not stopped")
    void workingHoursOfDays() {
        Count count = Counting.of(at("2026-11-27 16:00"), workingHours(4), List.of(), calendar);
        assertThat(count.due()).isEqualTo(at("2026-11-30 11:00"));
        assertThat(count.days())
                .extracting(CountedDay::time)
                .containsExactly(Duration.ofHours(1), Duration.ZERO, Duration.ZERO, Duration.ofHours(3));
        Pause lunch = new Pause(at("2026-11-27 16:30"), at("2026-11-30 08:30"), "EXPERTISE", null);
        assertThat(Counting.of(at("2026-11-27 16:00"), workingHours(4), List.of(lunch), calendar)
                        .due())
                .isEqualTo(at("2026-11-30 12:00"));
    }

    @Test
    @DisplayName("on a half-day the day counts whole and its hours half")
    void halfDay() {
        List<OfficeHours> usual = Calendars.OFFICE_HOURS;
        WorkingCalendar shorter = new WorkingCalendar(
                List.of(),
                List.of(new HalfDayOff(LocalDate.of(2026, 11, 27), HalfDayOff.Half.AFTERNOON, "TET", true)),
                List.of(new DatedHours(null, usual)));
        Count days = Counting.of(at("2026-11-26 09:00"), workingDays(1), List.of(), shorter);
        assertThat(printed(days)).isEqualTo("26 START, 27 HALF_DAY 1");
        assertThat(Counting.of(at("2026-11-26 16:00"), workingHours(6), List.of(), shorter)
                        .due())
                .isEqualTo(at("2026-11-30 09:00"));
    }

    @Test
    @DisplayName("office hours change on a date")
    void datedHours() {
        DatedHours old = new DatedHours(null, Calendars.OFFICE_HOURS);
        DatedHours summer = new DatedHours(
                LocalDate.of(2026, 11, 27), List.of(new OfficeHours(LocalTime.of(7, 0), LocalTime.of(15, 0))));
        WorkingCalendar changing = new WorkingCalendar(List.of(), List.of(), List.of(summer, old));
        assertThat(changing.plusWorkingTime(at("2026-11-26 16:00"), Duration.ofHours(2)))
                .isEqualTo(at("2026-11-27 08:00"));
    }

    @Test
    @DisplayName("hours by the clock run on through the night, and a weekday's hour is where it is")
    void byTheClock() {
        assertThat(Counting.of(at("2026-11-27 16:00"), hours(24), List.of(), calendar)
                        .due())
                .isEqualTo(at("2026-11-28 16:00"));
        assertThat(Counting.of(at("2026-11-23 00:00"), weekday("THURSDAY 11:00"), List.of(), calendar)
                        .due())
                .isEqualTo(at("2026-11-26 11:00"));
    }

    @Test
    @DisplayName("what is no time is not counted")
    void noTime() {
        Term many = new Term("3", ParameterUnit.COUNT, "TRIAL", LocalDate.of(2026, 1, 1), false);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Counting.of(at("2026-11-27 16:00"), many, List.of(), calendar));
        assertThat(Terms.workingDays(2).before().backwards()).isTrue();
    }

    /** Day of the month, then the treatment unless it simply counts, then the number unless it is none. */
    private static String printed(Count count) {
        return count.days().stream()
                .map(day -> day.date().getDayOfMonth()
                        + (day.treatment() == Treatment.COUNTED ? "" : " " + day.treatment())
                        + (day.number() == 0 ? "" : " " + day.number()))
                .collect(Collectors.joining(", "));
    }
}
