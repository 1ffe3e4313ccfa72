package vn.coordination.conference.point;

import static vn.coordination.conference.point.PointState.CLOSED;
import static vn.coordination.conference.point.PointState.CONNECTED;
import static vn.coordination.conference.point.PointState.DROPPED;
import static vn.coordination.conference.point.PointState.PLANNED;
import static vn.coordination.conference.point.PointState.RECONNECTED;
import static vn.coordination.conference.point.PointState.TESTED;

import java.util.EnumSet;
import java.util.Set;
import vn.coordination.conference.ConferenceState;

/** What may happen to a point, from which states, and where it leads (OC-05). */
public enum PointAct {
    PASS(TESTED, EnumSet.of(PLANNED, TESTED)),
    /** It was not seen or heard in the test, and is to be tested again. */
    FAIL(PLANNED, EnumSet.of(PLANNED, TESTED)),
    CONNECT(CONNECTED, EnumSet.of(TESTED)),
    DROP(DROPPED, EnumSet.of(CONNECTED, RECONNECTED)),
    RECONNECT(RECONNECTED, EnumSet.of(DROPPED)),
    CLOSE(CLOSED, EnumSet.complementOf(EnumSet.of(CLOSED)));

    private final PointState leadsTo;
    private final Set<PointState> from;

    PointAct(PointState leadsTo, Set<PointState> from) {
        this.leadsTo = leadsTo;
        this.from = from;
    }

    public PointState leadsTo() {
        return leadsTo;
    }

    public boolean possibleIn(PointState state) {
        return from.contains(state);
    }

    /** While the conference is prepared or runs; after its end lines are only closed, until it is closed itself. */
    public boolean fits(ConferenceState conference) {
        return conference.coming()
                || conference == ConferenceState.RUNNING
                || this == CLOSE && conference.tookPlace() && conference != ConferenceState.CLOSED;
    }

    /** Comes with its cause, and with the minutes that were lost once it is back. */
    public boolean incident() {
        return this == FAIL || this == DROP || this == RECONNECT;
    }
}
