package vn.coordination.shared;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The offices' working days and hours: Monday to Friday, less the days off, plus make-up Saturdays; read in the city's
 * zone. The day of an event is day 0; a limit that ends on a day off ends on the next working day (Civil Code 2015,
 * Arts 147–148).
 */
public final class WorkingCalendar {
    private static final int LONGEST_BREAK_IN_DAYS = 60;
    private static final long FIRST_MONDAY =
            LocalDate.EPOCH.with(TemporalAdjusters.previous(DayOfWeek.MONDAY)).toEpochDay();
    private static final int WEEK = 7;
    private static final int WEEKDAYS = 5;

    private final NavigableMap<LocalDate, DayOff> exceptions;
    private final NavigableMap<LocalDate, HalfDayOff> halves;
    /** The newest first; the last one holds for all time before. */
    private final List<DatedHours> hours;

    /** The same hours at all times, and no half-days. */
    public WorkingCalendar(Collection<DayOff> exceptions, List<OfficeHours> hours) {
        this(exceptions, List.of(), List.of(new DatedHours(null, hours)));
    }

    public WorkingCalendar(Collection<DayOff> exceptions, Collection<HalfDayOff> halves, Collection<DatedHours> hours) {
        this.exceptions = byDate(exceptions, DayOff::date);
        this.halves = byDate(halves, HalfDayOff::date);
        this.hours = hours.stream()
                .sorted(Comparator.comparing(DatedHours::from, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
        if (this.hours.isEmpty()) {
            throw new IllegalArgumentException("a working day needs office hours");
        }
    }

    private static <T> NavigableMap<LocalDate, T> byDate(Collection<T> days, Function<T, LocalDate> date) {
        return days.stream()
                .collect(Collectors.toMap(
                        date,
                        Function.identity(),
                        (one, other) -> {
                            throw new IllegalArgumentException("two exceptions on " + date.apply(one));
                        },
                        TreeMap::new));
    }

    /** This calendar with that day off, or worked in exchange. */
    public WorkingCalendar with(DayOff day) {
        WorkingCalendar free = without(day.date());
        return new WorkingCalendar(plus(free.exceptions.values(), day), free.halves.values(), hours);
    }

    public WorkingCalendar with(HalfDayOff half) {
        WorkingCalendar free = without(half.date());
        return new WorkingCalendar(free.exceptions.values(), plus(free.halves.values(), half), hours);
    }

    /** This calendar with the day as any other of its weekday. */
    public WorkingCalendar without(LocalDate date) {
        return new WorkingCalendar(
                exceptions.values().stream()
                        .filter(day -> !day.date().equals(date))
                        .toList(),
                halves.values().stream()
                        .filter(half -> !half.date().equals(date))
                        .toList(),
                hours);
    }

    /** This calendar with those office hours in place of what began on the same date. */
    public WorkingCalendar with(DatedHours edition) {
        List<DatedHours> others = hours.stream()
                .filter(other -> !edition.from().equals(other.from()))
                .toList();
        return new WorkingCalendar(exceptions.values(), halves.values(), plus(others, edition));
    }

    private static <T> List<T> plus(Collection<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }

    public boolean isWorkingDay(LocalDate date) {
        DayOff exception = exceptions.get(date);
        return exception == null ? isWeekday(date) : exception.kind().worked();
    }

    /** Why the day is not an ordinary one, if it is not. */
    public Optional<DayOff> exception(LocalDate date) {
        return Optional.ofNullable(exceptions.get(date));
    }

    /** The half of the day on which the offices are closed, if there is one. */
    public Optional<HalfDayOff> halfDayOff(LocalDate date) {
        return Optional.ofNullable(halves.get(date));
    }

    /** The day itself if it is worked, otherwise the first working day after it. */
    public LocalDate onOrAfter(LocalDate date) {
        return step(date, 1);
    }

    /** The day itself if it is worked, otherwise the last working day before it. */
    public LocalDate onOrBefore(LocalDate date) {
        return step(date, -1);
    }

    /**
     * The day that lies the given number of working days after the date, the date itself not counted.
     *
     * @param workingDays zero or more; zero gives the date itself, or the next working day
     */
    public LocalDate plusWorkingDays(LocalDate date, int workingDays) {
        return countDays(date, workingDays, 1);
    }

    /** The day that lies the given number of working days before the date, the date itself not counted. */
    public LocalDate minusWorkingDays(LocalDate date, int workingDays) {
        return countDays(date, workingDays, -1);
    }

    /** The date plus calendar days, rolled over to the next working day. */
    public LocalDate plusCalendarDays(LocalDate date, int days) {
        return onOrAfter(date.plusDays(days));
    }

    /** The instant reached after so much time within office hours; a start outside them waits for the next opening. */
    public Instant plusWorkingTime(Instant from, Duration workingTime) {
        if (workingTime.isNegative()) {
            throw new IllegalArgumentException("working time cannot be negative: " + workingTime);
        }
        ZonedDateTime clock = from.atZone(City.ZONE);
        Duration left = workingTime;
        for (LocalDate day = onOrAfter(clock.toLocalDate()); ; day = plusWorkingDays(day, 1)) {
            for (OfficeHours part : worked(day)) {
                ZonedDateTime opens = part.from().atDate(day).atZone(City.ZONE);
                ZonedDateTime closes = part.to().atDate(day).atZone(City.ZONE);
                ZonedDateTime begin = clock.isAfter(opens) ? clock : opens;
                if (!begin.isBefore(closes)) {
                    continue;
                }
                Duration available = Duration.between(begin, closes);
                if (left.compareTo(available) <= 0) {
                    return begin.plus(left).toInstant();
                }
                left = left.minus(available);
            }
        }
    }

    /** The latest instant from which so much time within office hours remains until the given one. */
    public Instant minusWorkingTime(Instant until, Duration workingTime) {
        if (workingTime.isNegative()) {
            throw new IllegalArgumentException("working time cannot be negative: " + workingTime);
        }
        Duration left = workingTime;
        for (LocalDate day = until.atZone(City.ZONE).toLocalDate();
                !left.isZero();
                day = onOrBefore(day.minusDays(1))) {
            List<OfficeHours> parts = worked(day);
            for (int last = parts.size() - 1; last >= 0; last--) {
                OfficeHours part = parts.get(last);
                Duration available = part.within(day, Instant.MIN, until);
                if (left.compareTo(available) <= 0) {
                    return part.opens(day).plus(available).minus(left);
                }
                left = left.minus(available);
            }
        }
        return until;
    }

    /** The time within office hours between two instants; zero when the second is not later. */
    public Duration workingTimeBetween(Instant from, Instant to) {
        LocalDate first = from.atZone(City.ZONE).toLocalDate();
        LocalDate last = to.atZone(City.ZONE).toLocalDate();
        if (!first.isBefore(last)) {
            return timeOn(first, from, to);
        }
        return timeOn(first, from, to)
                .plus(wholeDays(first.plusDays(1), last.minusDays(1)))
                .plus(timeOn(last, from, to));
    }

    private Duration timeOn(LocalDate day, Instant from, Instant to) {
        return worked(day).stream().map(part -> part.within(day, from, to)).reduce(Duration.ZERO, Duration::plus);
    }

    /** Counted, not walked through: a limit may be years away, and a list asks for it in every row. */
    private Duration wholeDays(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return Duration.ZERO;
        }
        Duration sum = Duration.ZERO;
        LocalDate end = last;
        for (DatedHours edition : hours) {
            boolean oldest = edition == hours.get(hours.size() - 1);
            LocalDate begin = oldest || !edition.from().isAfter(first) ? first : edition.from();
            if (!begin.isAfter(end)) {
                sum = sum.plus(edition.wholeDay().multipliedBy(workingDays(begin, end)));
                end = begin.minusDays(1);
            }
        }
        return halves.subMap(first, true, last, true).values().stream()
                .map(this::closed)
                .reduce(sum, Duration::minus);
    }

    private Duration closed(HalfDayOff half) {
        List<OfficeHours> hoursOfDay = isWorkingDay(half.date()) ? officeHours(half.date()) : List.of();
        return hoursOfDay.stream()
                .filter(part -> part.half() == half.half())
                .map(OfficeHours::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** How many working days there are from one day to another, both included. */
    public int workingDays(LocalDate first, LocalDate last) {
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

    /** The office hours in force on that day, whether or not it is worked. */
    public List<OfficeHours> officeHours(LocalDate day) {
        return hours.stream()
                .filter(edition -> edition.startedBy(day))
                .findFirst()
                .orElse(hours.get(hours.size() - 1))
                .hours();
    }

    /** The hours in which the offices are open on that day: none on a day off, some on a half-day. */
    public List<OfficeHours> worked(LocalDate day) {
        if (!isWorkingDay(day)) {
            return List.of();
        }
        HalfDayOff half = halves.get(day);
        return half == null
                ? officeHours(day)
                : officeHours(day).stream()
                        .filter(part -> part.half() != half.half())
                        .toList();
    }

    private LocalDate countDays(LocalDate date, int workingDays, int direction) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("working days cannot be negative: " + workingDays);
        }
        if (workingDays == 0) {
            return step(date, direction);
        }
        LocalDate day = date;
        for (int counted = 0; counted < workingDays; counted++) {
            day = step(day.plusDays(direction), direction);
        }
        return day;
    }

    private LocalDate step(LocalDate date, int direction) {
        LocalDate day = date;
        for (int tried = 0; tried < LONGEST_BREAK_IN_DAYS; tried++, day = day.plusDays(direction)) {
            if (isWorkingDay(day)) {
                return day;
            }
        }
        throw new IllegalStateException("no working day within " + LONGEST_BREAK_IN_DAYS + " days of " + date);
    }

    private static boolean isWeekday(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY && date.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /** One half of a working day, e.g. 08:00–12:00. */
    public record OfficeHours(LocalTime from, LocalTime to) {
        public OfficeHours {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("office hours must end after they begin: " + from + "–" + to);
            }
        }

        HalfDayOff.Half half() {
            return from.isBefore(LocalTime.NOON) ? HalfDayOff.Half.MORNING : HalfDayOff.Half.AFTERNOON;
        }

        public Instant opens(LocalDate day) {
            return from.atDate(day).atZone(City.ZONE).toInstant();
        }

        public Instant closes(LocalDate day) {
            return to.atDate(day).atZone(City.ZONE).toInstant();
        }

        Duration length() {
            return Duration.between(from, to);
        }

        Duration within(LocalDate day, Instant from, Instant to) {
            Instant begin = from.isAfter(opens(day)) ? from : opens(day);
            Instant end = to.isBefore(closes(day)) ? to : closes(day);
            return begin.isBefore(end) ? Duration.between(begin, end) : Duration.ZERO;
        }
    }
}
