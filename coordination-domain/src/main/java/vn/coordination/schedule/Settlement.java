package vn.coordination.schedule;

/** How a conflict ended. */
public enum Settlement {
    /** The clashing slot found another time, room or person. */
    GAVE_WAY,
    /** The slot that held the claim made room. */
    RIVAL_GAVE_WAY,
    /** The clashing slot was withdrawn. */
    WITHDRAWN,
    /** The rival's own change made room. */
    FELL_AWAY,
    /** The deputy chiefs, the chiefs or the Standing Deputy Secretary decided (SC-10). */
    DECIDED
}
