package vn.coordination.task;

import java.time.LocalDate;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.Parameters;
import vn.coordination.shared.WorkingCalendar;

/**
 * What tasks are measured by on a day.
 *
 * @param soon from so many working days before the last day on, a task is due soon
 */
public record Yardstick(LocalDate today, int soon, WorkingCalendar calendar) {
    /** Due soon is a task from its first reminder on (TK-03). */
    public static Yardstick of(LocalDate today, Parameters parameters, WorkingCalendar calendar) {
        return new Yardstick(today, parameters.workingDays(ParameterKey.TK_03_FIRST), calendar);
    }

    /** The last day that is in time: a day off hands over to the next working day. */
    public LocalDate lastDay(LocalDate due) {
        return calendar.onOrAfter(due);
    }

    boolean near(LocalDate due) {
        return !today.isBefore(calendar.minusWorkingDays(lastDay(due), soon));
    }
}
