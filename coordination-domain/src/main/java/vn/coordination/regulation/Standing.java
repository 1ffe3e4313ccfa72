package vn.coordination.regulation;

/** How sure a day of the calendar is. */
public enum Standing {
    /** By law on that date, or its announcement was read. */
    CONFIRMED,
    /** Announced, but the announcement itself was not read. */
    NOT_READ,
    /** Not announced yet; the likely day. */
    NOT_ANNOUNCED,
    /** Not in force: shown, and not counted. */
    PROPOSED;

    public boolean inForce() {
        return this != PROPOSED;
    }
}
