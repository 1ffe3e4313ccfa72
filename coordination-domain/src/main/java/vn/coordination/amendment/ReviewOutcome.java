package vn.coordination.amendment;

/** What the three offices make of the regulation at its yearly review. */
public enum ReviewOutcome {
    /** It stays as it is. */
    KEEP,
    /** A new version is to be drafted. */
    AMEND
}
