package vn.coordination.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The offices' working days and hours: Monday to Friday, less the days off, plus make-up Saturdays; read in the city's
 * zone. The day of an event is day 0; a limit that ends on a day off ends on the next working day (Civil Code 2015,
 * Arts 147–148).
 */
public final class WorkingCalendar {
    private final WorkingDays days;
    private final NavigableMap<LocalDate, HalfDayOff> halves;
    /** The newest first; the last one holds for all time before. */
    private final List<DatedHours> hours;

    /** The same hours at all times, and no half-days. */
    public WorkingCalendar(Collection<DayOff> exceptions, List<OfficeHours> hours) {
        this(exceptions, List.of(), List.of(new DatedHours(null, hours)));
    }

    public WorkingCalendar(Collection<DayOff> exceptions, Collection<HalfDayOff> halves, Collection<DatedHours> hours) {
        this(new WorkingDays(exceptions), halves, hours);
    }

    private WorkingCalendar(WorkingDays days, Collection<HalfDayOff> halves, Collection<DatedHours> hours) {
        this.days = days;
        this.halves = WorkingDays.byDate(halves, HalfDayOff::date);
        this.hours = hours.stream()
                .sorted(Comparator.comparing(DatedHours::from, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
        if (this.hours.isEmpty()) {
            throw new IllegalArgumentException("a working day needs office hours");
        }
    }

    /** This calendar with that day off, or worked in exchange. */
    public WorkingCalendar with(DayOff day) {
        return new WorkingCalendar(days.with(day), halvesBut(day.date()), hours);
    }

    public WorkingCalendar with(HalfDayOff half) {
        return new WorkingCalendar(days.without(half.date()), plus(halvesBut(half.date()), half), hours);
    }

    /** This calendar with the day as any other of its weekday. */
    public WorkingCalendar without(LocalDate date) {
        return new WorkingCalendar(days.without(date), halvesBut(date), hours);
    }

    /** This calendar with those office hours in place of what began on the same date. */
    public WorkingCalendar with(DatedHours edition) {
        List<DatedHours> others = hours.stream()
                .filter(other -> !edition.from().equals(other.from()))
                .toList();
        return new WorkingCalendar(days, halves.values(), plus(others, edition));
    }

    private List<HalfDayOff> halvesBut(LocalDate date) {
        return halves.values().stream()
                .filter(half -> !half.date().equals(date))
                .toList();
    }

    private static <T> List<T> plus(List<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }

    public boolean isWorkingDay(LocalDate date) {
        return days.contain(date);
    }

    /** Why the day is not an ordinary one, if it is not. */
    public Optional<DayOff> exception(LocalDate date) {
        return days.exception(date);
    }

    /** The half of the day on which the offices are closed, if there is one. */
    public Optional<HalfDayOff> halfDayOff(LocalDate date) {
        return Optional.ofNullable(halves.get(date));
    }

    /** The day itself if it is worked, otherwise the first working day after it. */
    public LocalDate onOrAfter(LocalDate date) {
        return days.nearest(date, 1);
    }

    /** The day itself if it is worked, otherwise the last working day before it. */
    public LocalDate onOrBefore(LocalDate date) {
        return days.nearest(date, -1);
    }

    /**
     * The day that lies the given number of working days after the date, the date itself not counted.
     *
     * @param workingDays zero or more; zero gives the date itself, or the next working day
     */
    public LocalDate plusWorkingDays(LocalDate date, int workingDays) {
        return days.count(date, workingDays, 1);
    }

    /** The day that lies the given number of working days before the date, the date itself not counted. */
    public LocalDate minusWorkingDays(LocalDate date, int workingDays) {
        return days.count(date, workingDays, -1);
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
        return days.between(first, last);
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
}
