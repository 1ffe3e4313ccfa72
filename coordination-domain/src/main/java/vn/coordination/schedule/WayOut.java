package vn.coordination.schedule;

import java.io.Serializable;
import vn.coordination.shared.TimeSlot;

/**
 * One way to hold a clashing slot after all; it has passed every rule for everybody required.
 *
 * @param room id of the room proposed, or null when the place stays
 * @param replaced id of the person who would be stood in for, or null
 * @param substitute id of the one who would come, or null
 */
public record WayOut(Kind kind, TimeSlot span, Long room, Long replaced, Long substitute) implements Serializable {
    public enum Kind {
        OTHER_TIME,
        OTHER_ROOM,
        SUBSTITUTE
    }

    public SlotPlan applyTo(SlotPlan plan) {
        SlotPlan moved = plan.at(span);
        if (room != null) {
            moved = moved.in(Place.room(room));
        }
        if (replaced != null) {
            moved = moved.with(plan.attendees().stream()
                    .map(attendee -> attendee.person() == replaced ? attendee.replacedBy(substitute) : attendee)
                    .toList());
        }
        return moved;
    }
}
