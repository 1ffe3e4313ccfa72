package vn.coordination.breach.app;

/** What became of a breach, by the way its entry is enforced. */
public enum Consequence {
    /** The act did not take place. */
    REFUSED,
    /** It waits for who may lift the gate. */
    WAITING,
    /** The approver let it pass. */
    LIFTED,
    /** A second office counter-signed. */
    OVERRIDDEN,
    /** The term has passed and nothing has been done. */
    LATE,
    /** Done, but after its term: the mark stays. */
    DONE_LATE
}
