package vn.coordination.notice;

/** How a notice was received. */
public enum Receipt {
    /** Read in time. */
    READ,
    /** Read, but late. */
    LATE,
    /** Not read yet, and still in time. */
    OPEN,
    /** Not read, and the time is over: somebody should telephone. */
    NEVER
}
