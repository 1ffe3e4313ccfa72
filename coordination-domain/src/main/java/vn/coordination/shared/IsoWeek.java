package vn.coordination.shared;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A week from Monday to Sunday, numbered as ISO 8601 does; written {@code 2026-W49}. */
public record IsoWeek(int year, int number) implements Comparable<IsoWeek> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})-W(\\d{2})");

    public IsoWeek {
        if (year < 1900 || year > 9999 || number < 1 || number > weeksOf(year)) {
            throw new IllegalArgumentException("no such ISO week: " + year + "-W" + number);
        }
    }

    public static IsoWeek of(LocalDate date) {
        return new IsoWeek(date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** The week in which the instant falls, read in the city's zone. */
    public static IsoWeek of(Instant instant) {
        return of(instant.atZone(City.ZONE).toLocalDate());
    }

    public static IsoWeek parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not an ISO week: " + text);
        }
        return new IsoWeek(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    public LocalDate monday() {
        return LocalDate.of(year, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
                .with(DayOfWeek.MONDAY);
    }

    public LocalDate sunday() {
        return monday().plusDays(6);
    }

    public List<LocalDate> days() {
        return IntStream.range(0, 7).mapToObj(monday()::plusDays).toList();
    }

    public boolean contains(LocalDate date) {
        return of(date).equals(this);
    }

    /** The whole week in the city's zone. */
    public TimeSlot span() {
        return new TimeSlot(
                monday().atStartOfDay(City.ZONE).toInstant(),
                monday().plusDays(7).atStartOfDay(City.ZONE).toInstant());
    }

    public IsoWeek next() {
        return of(monday().plusDays(7));
    }

    public IsoWeek previous() {
        return of(monday().minusDays(7));
    }

    private static long weeksOf(int year) {
        return IsoFields.WEEK_OF_WEEK_BASED_YEAR
                .rangeRefinedBy(LocalDate.of(year, 7, 1))
                .getMaximum();
    }

    @Override
    public int compareTo(IsoWeek other) {
        return monday().compareTo(other.monday());
    }

    @Override
    public String toString() {
        return year + (number < 10 ? "-W0" : "-W") + number;
    }
}
