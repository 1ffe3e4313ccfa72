package vn.coordination.regulation;

/** How a clock ended. */
public enum Ending {
    /** What was due is there, in time or late. */
    MET,
    /** Nobody did it in time, and the article hands the matter on: silence is consent, the case climbs. */
    PASSED,
    /** There is nothing left to be done. */
    CANCELLED
}
