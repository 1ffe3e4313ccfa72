package vn.coordination.breach;

/** Where an override stands. */
public enum OverrideState {
    /** Waits for another office's word. */
    ASKED,
    /** Counts in the next judgement of its record, until its day. */
    COUNTERSIGNED,
    DECLINED,
    /** Has counted; it counts in no other judgement. */
    USED
}
