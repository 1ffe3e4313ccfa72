package vn.coordination.schedule;

import java.time.LocalTime;

/** The schedule works in half-days: sáng and chiều. */
public enum HalfDay {
    MORNING,
    AFTERNOON;

    public static HalfDay of(LocalTime time) {
        return time.isBefore(LocalTime.NOON) ? MORNING : AFTERNOON;
    }
}
