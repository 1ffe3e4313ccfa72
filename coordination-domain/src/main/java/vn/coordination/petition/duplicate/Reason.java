package vn.coordination.petition.duplicate;

/** What two petitions have in common, as it is told to whoever decides. */
public enum Reason {
    SAME_NAME,
    /** Spelt otherwise, shortened or without a middle name. */
    SIMILAR_NAME,
    SAME_ADDRESS,
    /** The same street or village, with nothing that tells the houses apart. */
    NEAR_ADDRESS,
    SAME_TARGET,
    SAME_SUBJECT,
    SIMILAR_SUBJECT,
    /** Numbers of decisions, parcels, dates. */
    SAME_FIGURES
}
