package vn.coordination.breach;

/** Where the register finds a breach: it keeps none itself. */
public enum Origin {
    /** An act that was judged. */
    JUDGEMENT,
    /** A clock that ran out. */
    DEADLINE
}
