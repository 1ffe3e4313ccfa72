package vn.coordination.schedule.app;

import java.util.Optional;
import java.util.Set;

/**
 * A feature on whose slots more hangs than the schedule knows of: such a slot is not changed past what holds it. Other
 * features provide it; the schedule knows none of them. Asked while the slot's people, room and days are locked.
 */
public interface SlotHolder {
    /** What holds the slot; empty when nothing of this feature does, or not any more. */
    Optional<Holding> holding(long slot);

    /**
     * Locks what holds the slot, as its own acts do: before people, rooms and days.
     *
     * @return all slots that it holds; none when nothing does
     */
    Set<Long> lock(long slot);

    /** It was decided for another slot: what holds this one gives up all that it holds (SC-07, SC-12). */
    void giveWay(long slot, String reason);
}
