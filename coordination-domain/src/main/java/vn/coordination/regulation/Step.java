package vn.coordination.regulation;

/** The steps of escalation, in order; each is taken once for each clock. */
public enum Step {
    /** The end is near: the holder is reminded. */
    REMINDER,
    /** The limit is over: the holder is told, and the late mark stays. */
    HOLDER,
    HEAD_OF_DIVISION,
    DEPUTY_CHIEF,
    /** The three chiefs, and the next coordination agenda. */
    CHIEFS
}
