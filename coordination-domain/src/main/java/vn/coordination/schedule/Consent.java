package vn.coordination.schedule;

/** What an office has said of the consolidated week. */
public enum Consent {
    WAITING,
    EXPLICIT,
    /** Silence at the cut-off (SC-03). */
    DEEMED,
    OBJECTED;

    public boolean given() {
        return this == EXPLICIT || this == DEEMED;
    }
}
