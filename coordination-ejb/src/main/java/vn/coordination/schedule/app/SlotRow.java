package vn.coordination.schedule.app;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.Attendee;
import vn.coordination.schedule.HalfDay;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.SlotState;
import vn.coordination.shared.TimeSlot;

/**
 * A slot as one reader may see it. Of a busy one (SC-16) only the time, the people in question and the office are told:
 * its plan has no title, body, place, units or form.
 *
 * @param plan what may be shown; of a busy slot stripped
 * @param busy the reader may know only that somebody is busy
 * @param mine the reader's office owns it
 * @param conflict id of the open conflict case about it, or null
 */
public record SlotRow(
        long id,
        int version,
        Office office,
        SlotState state,
        SlotPlan plan,
        boolean busy,
        boolean mine,
        boolean late,
        Instant registered,
        Long conflict)
        implements Serializable {

    public List<Attendee> attendees() {
        return plan.attendees();
    }

    public HalfDay halfDay() {
        return plan.halfDay();
    }

    public TimeSlot span() {
        return plan.span().orElse(null);
    }
}
