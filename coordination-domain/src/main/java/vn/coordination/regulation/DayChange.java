package vn.coordination.regulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.coordination.shared.DayOff;
import vn.coordination.shared.WorkingCalendar;

/**
 * One day of the calendar as it shall be.
 *
 * @param version the version seen; {@link #NEW} for a day that has no entry
 * @param content null = the day becomes an ordinary one
 */
public record DayChange(LocalDate date, int version, DayContent content) {
    public static final int NEW = -1;
    public static final int LONGEST_CITATION = 200;

    /** What is wrong with it, as keys of the calendar's texts; empty when it can be saved. */
    public List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (content == null) {
            return problems;
        }
        boolean worked = content.kind().worked();
        if (worked && !isWeekend()) {
            problems.add("calendar.problem.makeUpOnWeekday");
        }
        if (content.kind() == DayOff.Kind.SWAPPED_OFF && isWeekend()) {
            problems.add("calendar.problem.swapOnWeekend");
        }
        if (content.half() != null && (worked || isWeekend())) {
            problems.add("calendar.problem.half");
        }
        if (content.citation() == null || content.citation().isBlank()) {
            problems.add("calendar.problem.citation");
        }
        return problems;
    }

    WorkingCalendar in(WorkingCalendar calendar) {
        return content == null ? calendar.without(date) : content.on(date, calendar);
    }

    private boolean isWeekend() {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
