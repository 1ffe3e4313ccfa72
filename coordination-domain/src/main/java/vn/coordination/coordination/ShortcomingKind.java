package vn.coordination.coordination;

/** How an office did not coordinate. */
public enum ShortcomingKind {
    /** It said no. */
    REFUSED,
    /** It did not do what it had to. */
    FAILED
}
