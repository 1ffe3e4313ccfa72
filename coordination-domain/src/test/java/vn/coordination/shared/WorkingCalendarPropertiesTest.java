package vn.coordination.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.coordination.testkit.Calendars;

/** What must hold whatever the day, in the years of the table. */
class WorkingCalendarPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 4);
    private static final int DAYS = 6 * 365 - 60;

    private final WorkingCalendar calendar = Calendars.standardCalendar();

    @Property
    @Label("counting working days keeps the order of dates, and so does the number of days")
    void monotone(
            @ForAll("dates") LocalDate one, @ForAll("dates") LocalDate two, @ForAll @IntRange(max = 40) int days) {
        LocalDate earlier = one.isBefore(two) ? one : two;
        LocalDate later = one.isBefore(two) ? two : one;
        assertThat(calendar.plusWorkingDays(earlier, days)).isBeforeOrEqualTo(calendar.plusWorkingDays(later, days));
        assertThat(calendar.plusWorkingDays(one, days + 1))
                .as("no days from a day off roll over to the same day as one")
                .isBefore(calendar.plusWorkingDays(one, days + 2));
        assertThat(calendar.onOrAfter(earlier.plusDays(days)))
                .isBeforeOrEqualTo(calendar.onOrAfter(later.plusDays(days)));
    }

    @Property
    @Label("from a working day, counting back returns to it")
    void inverse(@ForAll("workingDays") LocalDate from, @ForAll @IntRange(max = 40) int days) {
        assertThat(calendar.minusWorkingDays(calendar.plusWorkingDays(from, days), days))
                .isEqualTo(from);
        assertThat(calendar.plusWorkingDays(calendar.minusWorkingDays(from, days), days))
                .isEqualTo(from);
    }

    @Property
    @Label("from a working day, counting in two goes comes to the same day")
    void additive(
            @ForAll("workingDays") LocalDate from,
            @ForAll @IntRange(max = 20) int first,
            @ForAll @IntRange(max = 20) int second) {
        assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(from, first), second))
                .isEqualTo(calendar.plusWorkingDays(from, first + second));
    }

    @Property
    @Label("every limit ends on a working day")
    void endsOnWorkingDay(@ForAll("dates") LocalDate from, @ForAll @IntRange(max = 40) int days) {
        assertThat(calendar.isWorkingDay(calendar.plusWorkingDays(from, days))).isTrue();
        assertThat(calendar.isWorkingDay(calendar.minusWorkingDays(from, days))).isTrue();
        assertThat(calendar.isWorkingDay(calendar.onOrAfter(from.plusDays(days))))
                .isTrue();
    }

    @Property
    @Label("between a day and its limit lie exactly as many working days as were counted")
    void counted(@ForAll("dates") LocalDate from, @ForAll @IntRange(min = 1, max = 40) int days) {
        LocalDate limit = calendar.plusWorkingDays(from, days);
        assertThat(from.plusDays(1)
                        .datesUntil(limit.plusDays(1))
                        .filter(calendar::isWorkingDay)
                        .count())
                .isEqualTo(days);
    }

    @Property
    @Label("so much working time after an instant lies so much working time")
    void workingTimeInverse(@ForAll("instants") Instant from, @ForAll @IntRange(max = 3000) int minutes) {
        Duration time = Duration.ofMinutes(minutes);
        assertThat(calendar.workingTimeBetween(from, calendar.plusWorkingTime(from, time)))
                .isEqualTo(time);
    }

    @Property
    @Label("so much working time before an instant lies so much working time, and it is the latest such instant")
    void workingTimeBefore(@ForAll("instants") Instant until, @ForAll @IntRange(min = 1, max = 3000) int minutes) {
        Duration time = Duration.ofMinutes(minutes);
        Instant from = calendar.minusWorkingTime(until, time);
        assertThat(calendar.workingTimeBetween(from, until)).isEqualTo(time);
        assertThat(calendar.workingTimeBetween(from.plusSeconds(1), until)).isLessThan(time);
    }

    @Property
    @Label("working time adds up over any instant between, and whole days of it do not ask for the time of day")
    void workingTimeAdditive(
            @ForAll("instants") Instant from,
            @ForAll @IntRange(max = 5000) int first,
            @ForAll("hours") LocalTime hour) {
        Instant middle = from.plus(Duration.ofMinutes(first));
        Instant end = middle.plus(Duration.ofDays(3));
        assertThat(calendar.workingTimeBetween(from, middle).plus(calendar.workingTimeBetween(middle, end)))
                .isEqualTo(calendar.workingTimeBetween(from, end));
        LocalDate day = calendar.onOrAfter(from.atZone(City.ZONE).toLocalDate());
        LocalDate next = calendar.plusWorkingDays(day, 1);
        assertThat(calendar.workingTimeBetween(at(day, hour), at(next, hour))).isEqualTo(Duration.ofHours(8));
    }

    @Property
    @Label("working time over many days is what the days hold one by one, through days off, half-days and new hours")
    void workingTimeDayByDay(
            @ForAll("instants") Instant from,
            @ForAll @IntRange(max = 500) int hours,
            @ForAll("dates") LocalDate half,
            @ForAll("dates") LocalDate newHours) {
        WorkingCalendar changed = calendar.with(new HalfDayOff(half, HalfDayOff.Half.MORNING, "TET", true))
                .with(new DatedHours(newHours, List.of(new OfficeHours(LocalTime.of(9, 0), LocalTime.of(15, 30)))));
        Instant to = from.plus(Duration.ofHours(hours));
        LocalDate first = from.atZone(City.ZONE).toLocalDate();
        LocalDate last = to.atZone(City.ZONE).toLocalDate();
        Duration dayByDay = first.datesUntil(last.plusDays(1))
                .flatMap(day -> changed.worked(day).stream().map(part -> part.within(day, from, to)))
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(changed.workingTimeBetween(from, to)).isEqualTo(dayByDay);
        assertThat(changed.workingDays(first, last)).isEqualTo((int)
                first.datesUntil(last.plusDays(1)).filter(changed::isWorkingDay).count());
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<LocalDate> workingDays() {
        return dates().filter(calendar::isWorkingDay);
    }

    @Provide
    Arbitrary<LocalTime> hours() {
        return Arbitraries.integers().between(0, 1439).map(minute -> LocalTime.of(minute / 60, minute % 60));
    }

    @Provide
    Arbitrary<Instant> instants() {
        return dates().flatMap(date -> hours().map(hour -> at(date, hour)));
    }

    private static Instant at(LocalDate date, LocalTime hour) {
        return date.atTime(hour).atZone(City.ZONE).toInstant();
    }
}
