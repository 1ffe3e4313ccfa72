package vn.coordination.petition.unanswered.app;

/** What is to be done next about a letter that is not answered. */
public enum UnansweredNext {
    /** Its time is not over yet. */
    WAIT,
    URGE,
    /** Urged: the Chair is told, who looks into the responsibility (PT-40). */
    REPORT,
    /** The other office is to say whether it takes it over. */
    ACKNOWLEDGE
}
