package vn.coordination.conference.app;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.coordination.conference.AgendaItem;
import vn.coordination.conference.Arrangement;
import vn.coordination.conference.Calling;
import vn.coordination.conference.ConferenceAct;
import vn.coordination.conference.ConferenceKind;
import vn.coordination.conference.ConferenceState;
import vn.coordination.conference.LineKind;
import vn.coordination.conference.Result;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.DayHours;

/**
 * A conference as its page shows it.
 *
 * @param missing what the invitation does not say yet (MT-01)
 * @param acts what its state and the hour allow, whoever may do it
 */
public record ConferenceView(
        long id,
        int version,
        Office lead,
        ConferenceKind kind,
        Calling calling,
        String chair,
        long room,
        String roomName,
        ConferenceState state,
        List<DayHours> sittings,
        List<AgendaItem> agenda,
        List<Line> lines,
        List<Step> steps,
        Result result,
        Set<String> missing,
        Set<ConferenceAct> acts)
        implements Serializable {

    public Arrangement arrangement() {
        return new Arrangement(calling.chair(), room, calling.form(), calling.secret(), calling.protection());
    }

    /**
     * @param needs what it asks for; may be empty
     * @param owner name; null while nobody is named
     * @param due the last day that is in time
     * @param late it is past that day and not done, and the conference is still to come
     */
    public record Line(
            LineKind kind, Office office, String needs, String owner, LocalDate due, Instant done, boolean late)
            implements Serializable {}

    /**
     * @param person name of who did it
     * @param approver name of the leader who approved it; null where nobody had to
     * @param told names of those who were told of it
     */
    public record Step(
            ConferenceAct act,
            ConferenceState to,
            Office office,
            String person,
            Instant at,
            String note,
            String approver,
            List<String> told)
            implements Serializable {}
}
