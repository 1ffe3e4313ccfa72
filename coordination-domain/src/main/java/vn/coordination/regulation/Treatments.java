package vn.coordination.regulation;

import java.time.LocalDate;
import java.util.List;
import vn.coordination.regulation.CountedDay.Treatment;
import vn.coordination.shared.DayOff;
import vn.coordination.shared.HalfDayOff;
import vn.coordination.shared.WorkingCalendar;

/** Says of a day whether a clock counts it, and why not. */
final class Treatments {
    private final WorkingCalendar calendar;
    private final List<Pause> pauses;

    Treatments(WorkingCalendar calendar, List<Pause> pauses) {
        this.calendar = calendar;
        this.pauses = pauses;
    }

    /** @param everyDay whether days off count too */
    CountedDay of(LocalDate day, boolean everyDay) {
        for (Pause pause : pauses) {
            if (pause.covers(day)) {
                return CountedDay.of(day, Treatment.PAUSED, 0, pause.reason());
            }
        }
        return everyDay ? CountedDay.of(day, Treatment.COUNTED, 0, null) : worked(day);
    }

    boolean isWorkingDay(LocalDate day) {
        return calendar.isWorkingDay(day);
    }

    boolean endlesslyPaused(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.isEndless() && pause.covers(day));
    }

    /** The day as the working calendar has it, pauses left aside. */
    CountedDay worked(LocalDate day) {
        DayOff exception = calendar.exception(day).orElse(null);
        if (exception != null) {
            return CountedDay.of(day, of(exception.kind()), 0, exception.name());
        }
        if (!calendar.isWorkingDay(day)) {
            return CountedDay.of(day, Treatment.WEEKEND, 0, null);
        }
        return calendar.halfDayOff(day)
                .map(HalfDayOff::name)
                .map(name -> CountedDay.of(day, Treatment.HALF_DAY, 0, name))
                .orElseGet(() -> CountedDay.of(day, Treatment.COUNTED, 0, null));
    }

    private static Treatment of(DayOff.Kind kind) {
        return switch (kind) {
            case PUBLIC_HOLIDAY -> Treatment.PUBLIC_HOLIDAY;
            case COMPENSATORY -> Treatment.COMPENSATORY;
            case SWAPPED_OFF -> Treatment.SWAPPED_OFF;
            case MAKE_UP_WORKING_DAY -> Treatment.MADE_UP;
        };
    }
}
