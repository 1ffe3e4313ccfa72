package vn.coordination.conference.point;

import static vn.coordination.conference.point.PointState.CLOSED;
import static vn.coordination.conference.point.PointState.CONNECTED;
import static vn.coordination.conference.point.PointState.DROPPED;
import static vn.coordination.conference.point.PointState.GIVEN_UP;
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
    /** Its line is shut; nothing but a number follows. */
    CLOSE(CLOSED, EnumSet.complementOf(EnumSet.of(CLOSED, GIVEN_UP))),
    /** It will not take part: nothing is awaited of it any more. */
    GIVE_UP(GIVEN_UP, EnumSet.complementOf(EnumSet.of(CLOSED, GIVEN_UP))),
    /** It takes part after all. */
    EXPECT(PLANNED, EnumSet.of(GIVEN_UP)),
    /** Its conference has got another day or room, or has none now: what was tested was so for the old ones. */
    START_ANEW(PLANNED, EnumSet.of(TESTED, CONNECTED, DROPPED, RECONNECTED)),
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
     * While the conference is prepared or runs. A point is given up until the opening; lines are closed, and delegates counted, from
     * then on until the conference is closed itself.
     */
    public boolean fits(ConferenceState conference) {
        boolean over = conference.tookPlace() && conference != ConferenceState.CLOSED;
        boolean running = conference == ConferenceState.RUNNING;
        return switch (this) {
            case COUNT, CLOSE -> running || over;
            case GIVE_UP, START_ANEW -> conference.coming();
            default -> conference.coming() || running;
        };
    }

    /** Done at the line by technicians; a number is signed by a correspondent, and a conference that moves does so by itself. */
    public boolean technical() {
        return this != COUNT && this != START_ANEW;
    }

    /** Nobody may say it without saying why. */
    public boolean explained() {
        return this == FAIL || this == DROP || this == GIVE_UP;
    }

    /** Something went wrong, or is mended; so is whatever ends an interruption, by the minutes that were lost. */
    public boolean incident() {
        return explained() || this == RECONNECT;
    }
}
