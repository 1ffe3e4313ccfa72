package vn.coordination.reception;

/** What a visit came to. */
public enum VisitOutcome {
    /** A petition was handed in. */
    HANDED_IN,
    /** The visitor was guided or answered by word of mouth. */
    EXPLAINED,
    REFUSED
}
