package vn.coordination.demonstration.app;

import java.time.Instant;
import java.util.function.ToLongFunction;
import vn.coordination.conference.ConferenceAct;
import vn.coordination.conference.app.ActOn;
import vn.coordination.conference.app.ConductService;
import vn.coordination.demonstration.app.history.PastMeeting;

/**
 * A meeting that is being told.
 *
 * @param id of its conference
 * @param coordinator of the office that led it
 * @param chief of that office
 */
record Told(long id, PastMeeting meeting, Cast cast, MeetingHours hours, Hand coordinator, Hand chief) {
    void act(PastActs acts, Instant when, String note, ToLongFunction<ActOn> act) {
        acts.on(id, when, coordinator, note, act);
    }

    void act(PastActs acts, Instant when, String note, ConferenceAct act, ConductService conduct) {
        act(acts, when, note, command -> conduct.perform(command, act));
    }
}
