package vn.coordination.demonstration.app.history;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import vn.coordination.schedule.DayHours;
import vn.coordination.shared.WorkingCalendar;

/** The working days of a span on which meetings of a kind are held; each weekday has its kinds, so that none meets another. */
final class Days {
    private final WorkingCalendar calendar;

    Days(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** All working days of that weekday, both ends included; may be changed. */
    List<LocalDate> all(DayOfWeek weekday, LocalDate from, LocalDate to) {
        List<LocalDate> days = new ArrayList<>();
        LocalDate day = from.with(TemporalAdjusters.nextOrSame(weekday));
        while (!day.isAfter(to)) {
            if (works(day)) {
                days.add(day);
            }
            day = day.plusWeeks(1);
        }
        return days;
    }

    boolean works(LocalDate day) {
        return calendar.isWorkingDay(day);
    }

    static DayHours morning(LocalDate day) {
        return new DayHours(day, LocalTime.of(8, 0), LocalTime.of(11, 0));
    }

    static DayHours afternoon(LocalDate day) {
        return new DayHours(day, LocalTime.of(14, 0), LocalTime.of(16, 30));
    }
}
