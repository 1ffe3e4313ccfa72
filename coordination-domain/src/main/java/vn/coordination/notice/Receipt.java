package vn.coordination.notice;

import java.time.Instant;

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
     * @param due when it must have been read; null = there is no limit for it
     */
    public static Receipt of(Instant readAt, Instant due, Instant now) {
        if (readAt == null) {
            return due != null && now.isAfter(due) ? NEVER : OPEN;
        }
        return due != null && readAt.isAfter(due) ? LATE : READ;
    }
}
