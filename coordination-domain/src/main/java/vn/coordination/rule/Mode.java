package vn.coordination.rule;

/** How the regulation enforces an entry. */
public enum Mode {
    /** The transaction is refused. */
    BLOCK,
    /** Allowed only with a named approver and a recorded reason. */
    GATE,
    /** A deadline with warning, escalation and a permanent late mark. */
    CLOCK,
    /** Done by the system. */
    AUTO,
    /** An immutable record. */
    LOG
}
