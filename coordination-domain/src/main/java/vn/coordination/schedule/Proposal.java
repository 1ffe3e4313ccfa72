package vn.coordination.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import vn.coordination.shared.TimeSlot;

/**
 * What the system proposes to a slot that had to make room (SC-09): a way to hold it that passed every rule when it was
 * found, and until when the office may take it.
 *
 * @param since when the slot had to make room
 * @param due when the time for finding and answering is over
 * @param offered when the way was found, or null while there is none
 * @param declined when the office declined it, or null
 */
@Embeddable
public record Proposal(
        @Column(name = "proposal_since") Instant since,
        @Column(name = "proposal_due") Instant due,
        @Column(name = "proposal_offered") Instant offered,

        @Enumerated(EnumType.STRING) @Column(name = "proposal_kind")
        WayOut.Kind kind,

        @Column(name = "proposal_starts") Instant starts,
        @Column(name = "proposal_ends") Instant ends,
        @Column(name = "proposal_room") Long room,
        @Column(name = "proposal_replaced") Long replaced,
        @Column(name = "proposal_substitute") Long substitute,
        @Column(name = "proposal_declined") Instant declined)
        implements Serializable {

    static Proposal owed(Instant since, Instant due) {
        return new Proposal(since, due, null, null, null, null, null, null, null, null);
    }

    Proposal offering(WayOut way, Instant now) {
        return new Proposal(
                since,
                due,
                now,
                way.kind(),
                way.span().start(),
                way.span().end(),
                way.room(),
                way.replaced(),
                way.substitute(),
                null);
    }

    Proposal declinedAt(Instant now) {
        return new Proposal(since, due, offered, kind, starts, ends, room, replaced, substitute, now);
    }

    /** The same with another end, because the calendar changed. */
    Proposal dueBy(Instant moved) {
        return new Proposal(since, moved, offered, kind, starts, ends, room, replaced, substitute, declined);
    }

    public Optional<WayOut> way() {
        return offered == null
                ? Optional.empty()
                : Optional.of(new WayOut(kind, new TimeSlot(starts, ends), room, replaced, substitute));
    }
}
