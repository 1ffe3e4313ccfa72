package vn.coordination.demonstration.app;

/** The steps of the five-minute path, in order. */
public enum PathStep {
    /** Put a slot where somebody is busy, and be refused. */
    CLASH,
    /** Take one of the ways out. */
    SETTLE,
    CONSOLIDATE,
    /** Two of the three offices. */
    CONFIRM,
    /** Let the third one's time pass. */
    WAIT,
    ISSUE,
    PRINT,
    /** There is nothing left to show in the coming week. */
    REST
}
