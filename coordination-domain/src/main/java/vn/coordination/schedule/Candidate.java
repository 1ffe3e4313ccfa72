package vn.coordination.schedule;

import java.time.Instant;
import vn.coordination.organisation.Office;

/**
 * A slot as somebody wants it, before it is judged.
 *
 * @param slot its id, 0 before it has one
 * @param registered when it was first exchanged; for a new one the present instant
 */
public record Candidate(long slot, Office office, SlotPlan plan, Instant registered) {
    public Candidate as(SlotPlan other) {
        return new Candidate(slot, office, other, registered);
    }
}
