package vn.coordination.conference.delegate;

/** What is written down about somebody's attendance. */
public enum AttendanceAct {
    CAME,
    LEFT,
    /** An earlier entry was a mistake: it stays written and no longer counts. */
    UNDO
}
