package vn.coordination.petition.unanswered.app;

/** What an office has sent out about its petitions and waits for an answer to. */
public enum Unanswered {
    /** Sent to a competent body outside. */
    FORWARDED,
    /** Sent on, and that body was urged. */
    URGED,
    /** On its way to another of the three offices, which has not acknowledged it. */
    TRANSFERRED
}
