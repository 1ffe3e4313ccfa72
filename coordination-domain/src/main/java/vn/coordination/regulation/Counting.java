package vn.coordination.regulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.coordination.regulation.CountedDay.Treatment;
import vn.coordination.rule.ParameterUnit;
import vn.coordination.shared.City;
import vn.coordination.shared.IsoWeek;
import vn.coordination.shared.WorkingCalendar;

/**
 * Counts a term from its start and remembers every day on the way. The day of the event is day 0; a limit in days ends at
 * midnight of its last day, and that is a working day (Civil Code 2015, Arts 147–148).
 */
public final class Counting {
    private static final int LONGEST_IN_DAYS = 3660;
    private static final int MONTHS_OF_A_YEAR = 12;

    private final Treatments treatments;
    private final List<Pause> pauses;
    private final List<CountedDay> days = new ArrayList<>();

    private Counting(WorkingCalendar calendar, List<Pause> pauses) {
        this.treatments = new Treatments(calendar, pauses);
        this.pauses = pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
    }

    public static Count of(Instant start, Term term, List<Pause> pauses, WorkingCalendar calendar) {
        Counting counting = new Counting(calendar, pauses);
        Instant due = switch (term.unit()) {
            case WORKING_DAYS, CALENDAR_DAYS -> counting.days(start, term);
            case MONTHS -> counting.months(start, term.limit().number());
            case YEARS ->
                counting.months(
                        start, Math.multiplyExact(MONTHS_OF_A_YEAR, term.limit().number()));
            case WORKING_HOURS ->
                new HoursCounting(calendar, counting.treatments, counting.pauses, counting.days)
                        .due(start, term.limit().length());
            case HOURS, MINUTES -> counting.elapsed(start, term);
            case WEEKDAY_TIME -> counting.fixed(start, term);
            default -> throw new IllegalArgumentException("not a time that is counted: " + term);
        };
        return new Count(start, term, counting.days, due);
    }

    /** Null when the clock stands still and nobody can say for how long. */
    private Instant days(Instant start, Term term) {
        int direction = term.backwards() ? -1 : 1;
        LocalDate day = dateOf(start);
        days.add(CountedDay.of(day, Treatment.START, 0, null));
        int wanted = term.limit().number();
        int counted = 0;
        while (counted < wanted) {
            day = next(day, direction);
            CountedDay seen = treatments.of(day, term.unit() == ParameterUnit.CALENDAR_DAYS);
            counted += seen.treatment().counts() ? 1 : 0;
            days.add(seen.numbered(counted));
            if (treatments.endlesslyPaused(day)) {
                return null;
            }
        }
        return midnightAfter(rolledOver(day, direction));
    }

    /**
     * From date to date; a term that begins with the first moment of a day, as a quarter does, has that day as its first.
     * No clock in months stands still on the way.
     */
    private Instant months(Instant start, int months) {
        LocalDate first = dateOf(start);
        days.add(CountedDay.of(first, Treatment.START, 0, null));
        boolean wholeDay = first.atStartOfDay(City.ZONE).toInstant().equals(start);
        LocalDate last = first.plusMonths(months).minusDays(wholeDay ? 1 : 0);
        days.add(CountedDay.of(last, Treatment.FIXED, 0, null));
        return midnightAfter(rolledOver(last, 1));
    }

    /** A limit does not end on a day off: counted forth it ends later, counted back earlier. */
    private LocalDate rolledOver(LocalDate last, int direction) {
        LocalDate day = last;
        while (!treatments.isWorkingDay(day)) {
            day = next(day, direction);
            days.add(
                    treatments.isWorkingDay(day)
                            ? CountedDay.of(day, Treatment.ROLLED_OVER, 0, null)
                            : treatments.of(day, false));
        }
        return day;
    }

    private Instant elapsed(Instant start, Term term) {
        Instant due = term.backwards()
                ? start.minus(term.limit().length())
                : start.plus(term.limit().length());
        for (Pause pause : pauses) {
            if (pause.isEndless()) {
                return null;
            }
            if (pause.from().isBefore(due)) {
                due = due.plus(Duration.between(pause.from(), pause.end()));
            }
        }
        days.add(CountedDay.of(dateOf(start), Treatment.START, 0, null));
        fixedDay(start, due);
        return due;
    }

    /** The weekday's hour in the week of the start. */
    private Instant fixed(Instant start, Term term) {
        Instant due = term.limit().weekdayTime().in(IsoWeek.of(start));
        days.add(CountedDay.of(dateOf(start), Treatment.START, 0, null));
        fixedDay(start, due);
        return due;
    }

    private void fixedDay(Instant start, Instant due) {
        if (!dateOf(due).equals(dateOf(start))) {
            days.add(CountedDay.of(dateOf(due), Treatment.FIXED, 0, null));
        }
    }

    private LocalDate next(LocalDate day, int direction) {
        if (days.size() > LONGEST_IN_DAYS) {
            throw new IllegalStateException("no end within " + LONGEST_IN_DAYS + " days: " + days.get(0));
        }
        return day.plusDays(direction);
    }

    private static Instant midnightAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay(City.ZONE).toInstant();
    }

    private static LocalDate dateOf(Instant instant) {
        return instant.atZone(City.ZONE).toLocalDate();
    }
}
