package vn.coordination.schedule;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import vn.coordination.shared.City;
import vn.coordination.shared.TimeSlot;

/** The schedule works in half-days: sáng and chiều. */
public enum HalfDay {
    MORNING,
    AFTERNOON;

    public static HalfDay of(LocalTime time) {
        return time.isBefore(LocalTime.NOON) ? MORNING : AFTERNOON;
    }

    /** The halves that a span within one day reaches into; one that ends at noon leaves the afternoon free. */
    static Set<HalfDay> of(TimeSlot span) {
        LocalTime last = span.end().minusNanos(1).atZone(City.ZONE).toLocalTime();
        return EnumSet.range(of(span.start().atZone(City.ZONE).toLocalTime()), of(last));
    }

    /** The half itself, or both while it is not known. */
    static Set<HalfDay> of(HalfDay half) {
        return half == null ? EnumSet.allOf(HalfDay.class) : EnumSet.of(half);
    }
}
