package vn.coordination.notice;

import java.time.Duration;
import java.time.Instant;
import vn.coordination.shared.WorkingCalendar;

/** How a notice was received. */
public enum Receipt {
    /** Read in time. */
    READ,
    /** Read, but late. */
    LATE,
    /** Not read yet, and still in time. */
    OPEN,
    /** Not read, and the time is over: somebody should telephone. */
    NEVER;

    /**
     * @param readAt null while it is unread
     * @param readWithin the working time after which it counts as not received
     */
    public static Receipt of(
            Instant toldAt, Instant readAt, Duration readWithin, Instant now, WorkingCalendar calendar) {
        Instant due = calendar.plusWorkingTime(toldAt, readWithin);
        if (readAt == null) {
            return now.isAfter(due) ? NEVER : OPEN;
        }
        return readAt.isAfter(due) ? LATE : READ;
    }
}
