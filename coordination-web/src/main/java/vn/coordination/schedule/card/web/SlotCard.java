package vn.coordination.schedule.card.web;

import java.io.Serializable;
import java.util.List;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.WayOut;
import vn.coordination.schedule.app.SlotRow;
import vn.coordination.schedule.web.SlotLook;

/**
 * Everything the card beside the board tells of one slot: what it is, and, when it cannot be held, why and what to do.
 *
 * @param refused whether this answers something the reader has just tried
 * @param ways at most three, each of which has passed every rule
 * @param liftable a chief may let it pass with a reason
 * @param asksReason a chief's reason is wanted for that, or for one of the ways
 * @param forChief the ways are for a chief to take, and the reader is none
 * @param held what has the slot; null when nothing does
 * @param approvers who could, when the reader may not
 */
public record SlotCard(
        SlotRow slot,
        SlotLook look,
        String title,
        String when,
        String place,
        String body,
        List<Person> people,
        boolean refused,
        String wanted,
        List<Finding> findings,
        Timeline timeline,
        List<Way> ways,
        Contest contest,
        List<Contest> against,
        List<Call> calls,
        boolean liftable,
        boolean mayLift,
        boolean asksReason,
        boolean forChief,
        String approvers,
        HeldNote held,
        Rights rights)
        implements Serializable {
    /** Somebody at the slot. */
    public record Person(String name, String part) implements Serializable {}

    /** One way out as a button. */
    public record Way(WayOut way, String title, String detail) implements Serializable {}

    /** Whom to talk to. */
    public record Call(Office office, String contact, String phone) implements Serializable {}

    /** What the reader may try. */
    public record Rights(boolean edit, boolean submit, boolean withdraw, boolean cancel, boolean hold, boolean record)
            implements Serializable {}

    /** The reader may decide a conflict that it tells of. */
    public boolean isDecidable() {
        return contest != null && contest.mayDecide() || against.stream().anyMatch(Contest::mayDecide);
    }

    public boolean isClash() {
        return refused || !findings.isEmpty();
    }
}
