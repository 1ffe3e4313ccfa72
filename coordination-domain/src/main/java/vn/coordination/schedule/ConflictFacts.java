package vn.coordination.schedule;

import java.time.Instant;

/**
 * Where a conflict stands, as far as its clocks ask.
 *
 * @param displaced since when a slot that had to make room is owed a proposal; null = nobody owes it one
 * @param declined when its office declined the proposal; null = it did not
 * @param settled null while it is open
 */
public record ConflictFacts(Rung rung, Instant rungSince, Instant displaced, Instant declined, Instant settled) {
    public static ConflictFacts of(ConflictCase conflict) {
        Proposal proposal = conflict.proposal();
        return new ConflictFacts(
                conflict.rung(),
                conflict.rungSince(),
                proposal == null ? null : proposal.since(),
                proposal == null ? null : proposal.declined(),
                conflict.settled());
    }

    /** A case that is opened now. */
    public static ConflictFacts opened(Instant now) {
        return new ConflictFacts(Rung.COORDINATORS, now, null, null, null);
    }

    /** The same case when it climbs now. */
    public ConflictFacts climbed(Instant now) {
        return new ConflictFacts(rung.next(), now, displaced, declined, settled);
    }

    /** The same case when its slot has to make room now; coordinators who still have it begin anew. */
    public ConflictFacts displaced(Instant now) {
        return new ConflictFacts(rung, rung == Rung.COORDINATORS ? now : rungSince, now, null, settled);
    }

    /** Whether the coordinators' time is the time in which the slot is to be found another place (SC-09). */
    public boolean awaitsProposal() {
        return rung == Rung.COORDINATORS && rungSince != null && rungSince.equals(displaced);
    }
}
