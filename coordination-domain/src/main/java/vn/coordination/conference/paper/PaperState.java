package vn.coordination.conference.paper;

/** Where a paper stands. */
public enum PaperState {
    /** Nothing has come yet, and there is time. */
    AWAITED,
    /** Nothing has come, and the time is over. */
    MISSING,
    IN_TIME,
    /** What came last came late (MT-02). */
    LATE,
    /** Late, and the chair lets its item be taken. */
    CONSENTED,
    /** A state secret, of which only number, level and keeper are known here (SS-01). */
    STUB,
    WITHDRAWN;

    /** Its item may be taken only when the chair consents. */
    public boolean asksConsent() {
        return this == AWAITED || this == MISSING || this == LATE;
    }
}
