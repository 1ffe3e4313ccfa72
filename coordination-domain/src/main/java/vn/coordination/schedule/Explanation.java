package vn.coordination.schedule;

import java.io.Serializable;
import java.util.List;
import vn.coordination.rule.Breach;
import vn.coordination.shared.TimeSlot;

/**
 * Why a slot cannot be held as wished, and what can be done about it.
 *
 * @param wanted the time it wants, or null while it has none
 * @param rivals the claims in its way, for the small timeline
 * @param ways at most three, each of which has passed every rule of the act that takes it
 * @param gated whether that act wants a chief's reason: the ways are then for him to take
 */
public record Explanation(TimeSlot wanted, List<Breach> breaches, List<Bar> rivals, List<WayOut> ways, boolean gated)
        implements Serializable {
    public static final Explanation NONE = new Explanation(null, List.of(), List.of(), List.of(), false);

    /** One rival's claim as a bar on the timeline. */
    public record Bar(long slot, String resource, TimeSlot span) implements Serializable {}

    public boolean clear() {
        return breaches.isEmpty();
    }
}
