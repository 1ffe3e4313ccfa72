package vn.coordination.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which days are worked: Monday to Friday, less the days off, plus make-up Saturdays; and how they are counted. */
final class WorkingDays {
    private static final int LONGEST_BREAK_IN_DAYS = 60;
    private static final long FIRST_MONDAY =
            LocalDate.EPOCH.with(TemporalAdjusters.previous(DayOfWeek.MONDAY)).toEpochDay();
    private static final int WEEK = 7;
    private static final int WEEKDAYS = 5;

    private final NavigableMap<LocalDate, DayOff> exceptions;

    WorkingDays(Collection<DayOff> exceptions) {
        this.exceptions = byDate(exceptions, DayOff::date);
    }

    static <T> NavigableMap<LocalDate, T> byDate(Collection<T> days, Function<T, LocalDate> date) {
        return days.stream()
                .collect(Collectors.toMap(
                        date,
                        Function.identity(),
                        (one, other) -> {
                            throw new IllegalArgumentException("two exceptions on " + date.apply(one));
                        },
                        TreeMap::new));
    }

    WorkingDays with(DayOff day) {
        return new WorkingDays(Stream.concat(without(day.date()).exceptions.values().stream(), Stream.of(day))
                .toList());
    }

    /** The day is as any other of its weekday. */
    WorkingDays without(LocalDate date) {
        List<DayOff> others = exceptions.values().stream()
                .filter(day -> !day.date().equals(date))
                .toList();
        return new WorkingDays(others);
    }

    boolean contain(LocalDate date) {
        DayOff exception = exceptions.get(date);
        return exception == null ? isWeekday(date) : exception.kind().worked();
    }

    Optional<DayOff> exception(LocalDate date) {
        return Optional.ofNullable(exceptions.get(date));
    }

    /** @param direction 1 for the days after the date, -1 for those before; the date itself is not counted */
    LocalDate count(LocalDate date, int workingDays, int direction) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("working days cannot be negative: " + workingDays);
        }
        if (workingDays == 0) {
            return nearest(date, direction);
        }
        LocalDate day = date;
        for (int counted = 0; counted < workingDays; counted++) {
            day = nearest(day.plusDays(direction), direction);
        }
        return day;
    }

    /** The day itself if it is worked, otherwise the first one in that direction. */
    LocalDate nearest(LocalDate date, int direction) {
        LocalDate day = date;
        for (int tried = 0; tried < LONGEST_BREAK_IN_DAYS; tried++, day = day.plusDays(direction)) {
            if (contain(day)) {
                return day;
            }
        }
        throw new IllegalStateException("no working day within " + LONGEST_BREAK_IN_DAYS + " days of " + date);
    }

    /** How many there are from one day to another, both included. */
    int between(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return 0;
        }
        long days = weekdaysBefore(last.plusDays(1)) - weekdaysBefore(first);
        for (DayOff day : exceptions.subMap(first, true, last, true).values()) {
            days += (day.kind().worked() ? 1 : 0) - (isWeekday(day.date()) ? 1 : 0);
        }
        return (int) days;
    }

    /** From the Monday before the epoch on. */
    private static long weekdaysBefore(LocalDate date) {
        long days = date.toEpochDay() - FIRST_MONDAY;
        return Math.floorDiv(days, WEEK) * WEEKDAYS + Math.min(Math.floorMod(days, WEEK), WEEKDAYS);
    }

    private static boolean isWeekday(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
