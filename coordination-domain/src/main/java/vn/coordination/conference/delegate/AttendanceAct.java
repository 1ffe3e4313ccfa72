package vn.coordination.conference.delegate;

/** What is written down about somebody's attendance. */
public enum AttendanceAct {
    CAME,
    LEFT,
    /** An earlier entry was a mistake, or of another day of the conference: it stays written and no longer counts. */
    UNDO,
    /** The conference has another day: what he had said of the earlier one no longer counts, nor whoever was to come for him. */
    ANEW;

    /** It happened at the door. */
    public boolean atTheDoor() {
        return this == CAME || this == LEFT;
    }
}
