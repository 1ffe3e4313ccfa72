package vn.coordination.regulation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.coordination.regulation.CountedDay.Treatment;
import vn.coordination.shared.City;
import vn.coordination.shared.OfficeHours;
import vn.coordination.shared.TimeSlot;
import vn.coordination.shared.WorkingCalendar;

/** Counts working hours: the time in which the offices are open and the clock is not stopped. */
final class HoursCounting {
    private static final int LONGEST_IN_DAYS = 366;

    private final WorkingCalendar calendar;
    private final Treatments treatments;
    private final List<Pause> pauses;
    private final List<CountedDay> days;

    HoursCounting(WorkingCalendar calendar, Treatments treatments, List<Pause> pauses, List<CountedDay> days) {
        this.calendar = calendar;
        this.treatments = treatments;
        this.pauses = pauses;
        this.days = days;
    }

    /** Null when the clock stands still and nobody can say for how long. */
    Instant due(Instant start, Duration time) {
        Duration left = time;
        LocalDate first = start.atZone(City.ZONE).toLocalDate();
        for (LocalDate day = first; day.isBefore(first.plusDays(LONGEST_IN_DAYS)); day = day.plusDays(1)) {
            Duration today = Duration.ZERO;
            for (TimeSlot open : open(day, start)) {
                if (left.compareTo(open.length()) <= 0) {
                    add(day, today.plus(left));
                    return open.start().plus(left);
                }
                left = left.minus(open.length());
                today = today.plus(open.length());
            }
            add(day, today);
            if (treatments.endlesslyPaused(day)) {
                return null;
            }
        }
        throw new IllegalStateException(time + " do not end within " + LONGEST_IN_DAYS + " days of " + first);
    }

    /** A day on which nothing was counted says why; one before the opening or after the close is just the first. */
    private void add(LocalDate day, Duration counted) {
        CountedDay worked = counted.isZero() ? treatments.of(day, false) : treatments.worked(day);
        boolean nothing = counted.isZero() && worked.treatment().counts();
        CountedDay seen = nothing ? CountedDay.of(day, Treatment.START, 0, null) : worked;
        days.add(seen.lasting(counted));
    }

    /** When the offices are open on the day, after the start and outside of pauses. */
    private List<TimeSlot> open(LocalDate day, Instant start) {
        List<TimeSlot> free = new ArrayList<>();
        for (OfficeHours part : calendar.worked(day)) {
            Instant begin = part.opens(day).isBefore(start) ? start : part.opens(day);
            for (Pause pause : pauses) {
                Instant end = pause.isEndless() ? part.closes(day) : pause.end();
                if (pause.from().isBefore(part.closes(day)) && end.isAfter(begin)) {
                    addUnlessEmpty(free, begin, pause.from());
                    begin = end;
                }
            }
            addUnlessEmpty(free, begin, part.closes(day));
        }
        return free;
    }

    private static void addUnlessEmpty(List<TimeSlot> free, Instant from, Instant to) {
        if (from.isBefore(to)) {
            free.add(new TimeSlot(from, to));
        }
    }
}
