package vn.coordination.demonstration.app.history;

/** How a meeting of the past went. */
public enum Course {
    HELD,
    /** On another day than it was planned for first. */
    MOVED,
    /** Postponed, and held on another day. */
    RESUMED,
    /** Postponed for good. */
    POSTPONED,
    CANCELLED,
    /** Too few came. */
    NOT_HELD;

    public boolean tookPlace() {
        return this == HELD || this == MOVED || this == RESUMED;
    }
}
