package vn.coordination.rule;

/** The unit stands with every value, because the law mixes them. */
public enum ParameterUnit {
    WORKING_DAYS,
    CALENDAR_DAYS,
    WORKING_HOURS,
    HOURS,
    MINUTES,
    COUNT,
    WEEKDAY_TIME
}
