package vn.coordination.schedule;

/** What became of a change that was asked for after issue. */
public enum ChangeRequestState {
    /** Waits for the chief. */
    OPEN,
    /** Approved and carried out, in one act. */
    APPROVED,
    REFUSED,
    /** Taken back by its office, or overtaken by a later request. */
    WITHDRAWN
}
