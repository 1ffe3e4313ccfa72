package vn.coordination.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.coordination.organisation.Office;
import vn.coordination.shared.DayOff;
import vn.coordination.shared.TimeSlot;

/**
 * What is judged when a slot is to be placed: ids, times and flags, never a name.
 *
 * @param slot id of the slot, 0 before it has one
 * @param span null while start or end is missing
 * @param missing names of the fields SC-04 asks for and the slot lacks
 * @param persons ids of the persons without whom it cannot be held
 * @param room null when it is held elsewhere
 * @param neighbours claims and wishes of other slots on the same persons and room, near in time
 * @param dayOff the day's exception in the working calendar, or null
 * @param consolidated whether its week has been put together already
 * @param registered when it was first exchanged, or null while it is not
 */
public record PlacementFacts(
        long slot,
        Office office,
        LocalDate day,
        HalfDay halfDay,
        TimeSlot span,
        Set<String> missing,
        Precedence precedence,
        MeetingForm form,
        int expected,
        boolean secret,
        boolean unscheduled,
        List<Long> persons,
        RoomFacts room,
        Whereabouts whereabouts,
        List<Neighbour> neighbours,
        List<Blackout> blackouts,
        DayOff dayOff,
        boolean consolidated,
        Instant registered)
        implements UnscheduledFacts {

    public PlacementFacts {
        missing = Set.copyOf(missing);
        persons = List.copyOf(persons);
        neighbours = List.copyOf(neighbours);
        blackouts = List.copyOf(blackouts);
    }

    public Optional<TimeSlot> when() {
        return Optional.ofNullable(span);
    }

    /** The half-days it reaches into; both as long as neither its time nor its half is known. */
    public Set<HalfDay> halves() {
        return span == null ? HalfDay.of(halfDay) : HalfDay.of(span);
    }

    @Override
    public Optional<Precedence> displaced() {
        return Optional.empty();
    }

    public Optional<RoomFacts> inRoom() {
        return Optional.ofNullable(room);
    }

    public boolean needs(Resource resource) {
        return resource.isPerson() ? persons.contains(resource.id()) : room != null && room.id() == resource.id();
    }
}
