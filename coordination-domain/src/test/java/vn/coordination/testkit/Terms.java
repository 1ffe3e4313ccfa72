package vn.coordination.testkit;

import java.time.LocalDate;
import vn.coordination.regulation.Term;
import vn.coordination.rule.ParameterUnit;

/** Terms of clocks as tests write them. */
public final class Terms {
    private Terms() {}

    public static Term workingDays(int days) {
        return term(days, ParameterUnit.WORKING_DAYS);
    }

    public static Term calendarDays(int days) {
        return term(days, ParameterUnit.CALENDAR_DAYS);
    }

    public static Term workingHours(int hours) {
        return term(hours, ParameterUnit.WORKING_HOURS);
    }

    public static Term hours(int hours) {
        return term(hours, ParameterUnit.HOURS);
    }

    public static Term weekday(String weekdayTime) {
        return new Term(weekdayTime, ParameterUnit.WEEKDAY_TIME, "TRIAL", LocalDate.of(2022, 10, 1), false);
    }

    private static Term term(int amount, ParameterUnit unit) {
        return new Term(Integer.toString(amount), unit, "TRIAL", LocalDate.of(2022, 10, 1), false);
    }
}
