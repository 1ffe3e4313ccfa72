package vn.coordination.schedule.app;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.Attendee;
import vn.coordination.schedule.HalfDay;
import vn.coordination.schedule.Place;
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

    /**
     * Of a busy one its people and its room one by one, each as if it were alone: neither who meets whom nor where is told.
     * Any other as it is.
     */
    public List<SlotRow> apart() {
        Long room = plan.place().room();
        if (!busy || plan.attendees().isEmpty() && room == null) {
            return List.of(this);
        }
        Stream<SlotPlan> people =
                plan.attendees().stream().map(each -> plan.with(List.of(each)).in(Place.NOWHERE));
        Stream<SlotPlan> rooms = Stream.ofNullable(room).map(id -> plan.with(List.of()));
        return Stream.concat(people, rooms).map(this::of).toList();
    }

    /** Of a busy one that it is there, and not with whom or where. Any other as it is. */
    public SlotRow alone() {
        return busy ? of(plan.with(List.of()).in(Place.NOWHERE)) : this;
    }

    private SlotRow of(SlotPlan part) {
        return new SlotRow(id, version, office, state, part, busy, mine, late, registered, conflict);
    }

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
