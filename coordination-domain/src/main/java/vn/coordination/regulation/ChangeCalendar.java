package vn.coordination.regulation;

import java.time.LocalDate;
import java.util.List;
import vn.coordination.shared.WorkingCalendar;

/**
 * A change of the working calendar: one day, or a day off together with the Saturday that makes up for it, or the office
 * hours from a date on.
 *
 * @param hours null = the hours stay
 */
public record ChangeCalendar(List<DayChange> days, LocalDate hoursFrom, HoursContent hours) {
    public ChangeCalendar {
        days = List.copyOf(days);
        if (hours != null && !hours.inOrder()) {
            throw new IllegalArgumentException("office hours out of order: " + hours);
        }
        days.stream().filter(day -> !day.problems().isEmpty()).findFirst().ifPresent(day -> {
            throw new IllegalArgumentException(day + ": " + day.problems());
        });
    }

    public static ChangeCalendar ofDays(DayChange... days) {
        return new ChangeCalendar(List.of(days), null, null);
    }

    public static ChangeCalendar ofHours(LocalDate from, HoursContent hours) {
        return new ChangeCalendar(List.of(), from, hours);
    }

    /** The calendar as it would be. */
    public WorkingCalendar in(WorkingCalendar calendar) {
        WorkingCalendar changed = calendar;
        for (DayChange day : days) {
            changed = day.in(changed);
        }
        return hours == null ? changed : changed.with(hours.from(hoursFrom));
    }
}
