package vn.coordination.conference;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The life of a conference (regulation.md, part (e)). */
public enum ConferenceState {
    PLANNED,
    APPROVED,
    PREPARING,
    INVITED,
    PAPERS_SENT,
    READY,
    RUNNING,
    HELD,
    CONCLUDED,
    CLOSED,
    /** Without a day; it gets another one or is cancelled. */
    POSTPONED,
    CANCELLED,
    /** Too few came (MT-07). */
    NOT_HELD;

    /** It took place, and is counted (MT-11). */
    public static final Set<ConferenceState> TOOK_PLACE =
            Collections.unmodifiableSet(EnumSet.of(HELD, CONCLUDED, CLOSED));

    public boolean tookPlace() {
        return TOOK_PLACE.contains(this);
    }

    /** People have been invited: what changes now, they have to be told. */
    public boolean announced() {
        return this == INVITED || this == PAPERS_SENT || this == READY;
    }

    /** With a time of its own, to come or past: no other day is waited for, and nothing was called off. */
    public static final Set<ConferenceState> HOLDING =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(POSTPONED, CANCELLED, NOT_HELD)));

    /** It is still to come, and holds its people and rooms. */
    public boolean coming() {
        return compareTo(RUNNING) < 0;
    }
}
