package vn.coordination.conference.app;

import java.util.List;
import vn.coordination.conference.Conference;
import vn.coordination.conference.ConferenceState;
import vn.coordination.conference.Sitting;
import vn.coordination.schedule.DayHours;

/**
 * Where a conference is to go.
 *
 * @param conference still at its old times
 * @param sittings its new ones, in order
 */
public record NewTimes(Conference conference, List<DayHours> sittings, long room) {
    public NewTimes {
        sittings = sittings.stream().sorted(DayHours.IN_ORDER).toList();
        if (sittings.isEmpty()) {
            throw new IllegalArgumentException("a conference has a day");
        }
    }

    /** On the days that it has. */
    static NewTimes in(Conference conference, long room) {
        return new NewTimes(conference, hours(conference), room);
    }

    /** What its points were tested for is not what they are needed for there. */
    public boolean testedAnew() {
        return conference.preparedAnewAt(sittings, room);
    }

    /** Whoever said that he cannot come has not said so of these days. */
    public boolean invitedAnew() {
        return conference.state() == ConferenceState.POSTPONED || conference.onAnotherDay(sittings);
    }

    /** The sittings it has had so far. */
    public List<DayHours> before() {
        return hours(conference);
    }

    private static List<DayHours> hours(Conference conference) {
        return conference.sittings().stream().map(Sitting::hours).toList();
    }
}
