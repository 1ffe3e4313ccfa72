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
    CLOSE(CLOSED, EnumSet.complementOf(EnumSet.of(CLOSED))),
    /** Its correspondent signs how many delegates it had, or signs for another number; it stays where it is (OC-06). */
    COUNT(null, EnumSet.allOf(PointState.class));

    private final PointState leadsTo;
    private final Set<PointState> from;

    PointAct(PointState leadsTo, Set<PointState> from) {
        this.leadsTo = leadsTo;
        this.from = from;
    }

    public PointState leadsTo(PointState state) {
        return leadsTo == null ? state : leadsTo;
    }

    public boolean possibleIn(PointState state) {
        return from.contains(state);
    }

    /**
     * While the conference is prepared or runs; delegates are counted once it runs. After its end lines are only closed, and
     * counted, until it is closed itself.
     */
    public boolean fits(ConferenceState conference) {
        boolean over = conference.tookPlace() && conference != ConferenceState.CLOSED;
        boolean running = conference == ConferenceState.RUNNING;
        return switch (this) {
            case COUNT -> running || over;
            case CLOSE -> conference.coming() || running || over;
            default -> conference.coming() || running;
        };
    }

    /** Done at the line by technicians; a number is signed by a correspondent instead. */
    public boolean technical() {
        return this != COUNT;
    }

    /** Nobody may say it without saying why. */
    public boolean explained() {
        return this == FAIL || this == DROP;
    }

    /** Something went wrong, or is mended; so is whatever ends an interruption, by the minutes that were lost. */
    public boolean incident() {
        return explained() || this == RECONNECT;
    }
}
