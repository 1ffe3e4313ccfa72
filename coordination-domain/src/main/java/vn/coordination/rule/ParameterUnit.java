package vn.coordination.rule;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.function.Function;
import vn.coordination.shared.WeekdayTime;

/** The unit stands with every value, because the law mixes them, and changes them from a date on. */
public enum ParameterUnit {
    WORKING_DAYS(ParameterUnit::whole),
    CALENDAR_DAYS(ParameterUnit::whole),
    WORKING_HOURS(ParameterUnit::whole),
    HOURS(ParameterUnit::whole),
    MINUTES(ParameterUnit::whole),
    MONTHS(ParameterUnit::whole),
    YEARS(ParameterUnit::whole),
    COUNT(ParameterUnit::whole),
    /** A part of a whole, such as {@code 2/3}. */
    FRACTION(ParameterUnit::fraction),
    /** Such as {@code FRIDAY}. */
    WEEKDAY(DayOfWeek::valueOf),
    /** Such as {@code THURSDAY 11:00}. */
    WEEKDAY_TIME(WeekdayTime::parse),
    /** Such as {@code 20}. */
    DAY_OF_MONTH(ParameterUnit::dayOfMonth),
    /** Such as {@code 11-15}. */
    DAY_OF_YEAR(text -> MonthDay.parse("--" + text));

    private final Function<String, Object> reading;

    ParameterUnit(Function<String, Object> reading) {
        this.reading = reading;
    }

    /** @throws IllegalArgumentException when the amount is none of this unit */
    Object read(String amount) {
        try {
            return reading.apply(amount);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("not in " + this + ": " + amount, e);
        }
    }

    private static Integer whole(String text) {
        return between(text, 0, Integer.MAX_VALUE);
    }

    private static Integer dayOfMonth(String text) {
        return between(text, 1, 31);
    }

    private static Integer between(String text, int least, int most) {
        int number = Integer.parseInt(text);
        if (number < least || number > most) {
            throw new IllegalArgumentException("not between " + least + " and " + most);
        }
        return number;
    }

    private static String fraction(String text) {
        String[] parts = text.split("/");
        if (parts.length != 2 || whole(parts[0]) > whole(parts[1]) || whole(parts[1]) == 0) {
            throw new IllegalArgumentException("not a part of a whole");
        }
        return text;
    }
}
