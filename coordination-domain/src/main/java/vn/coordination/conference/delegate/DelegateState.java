package vn.coordination.conference.delegate;

/** Where a delegate stands. Whether he is there is no state: it is read from the intervals of his attendance. */
public enum DelegateState {
    INVITED,
    /** He has said why he cannot come (MT-06). */
    ABSENT,
    /** Another comes for him, and his office has agreed. */
    SUBSTITUTED,
    /** Taken off the list. */
    WITHDRAWN;

    /** May be checked in: also whoever had excused himself and comes all the same. */
    public boolean mayCome() {
        return this == INVITED || this == ABSENT;
    }
}
