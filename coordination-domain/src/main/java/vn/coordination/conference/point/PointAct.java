package vn.coordination.conference.point;

import static vn.coordination.conference.point.PointState.CLOSED;
import static vn.coordination.conference.point.PointState.CONNECTED;
import static vn.coordination.conference.point.PointState.DROPPED;
import static vn.coordination.conference.point.PointState.PLANNED;
import static vn.coordination.conference.point.PointState.RECONNECTED;
import static vn.coordination.conference.point.PointState.TESTED;

import java.util.EnumSet;
import java.util.Set;

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

    /** Comes with its cause, and with the minutes that were lost once it is back. */
    public boolean incident() {
        return this == FAIL || this == DROP || this == RECONNECT;
    }
}
