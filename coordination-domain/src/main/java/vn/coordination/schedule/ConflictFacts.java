package vn.coordination.schedule;

import java.time.Instant;

/**
 * Where a conflict stands, as far as its clock asks.
 *
 * @param settled null while it is open
 */
public record ConflictFacts(Rung rung, Instant rungSince, Instant settled) {
    public static ConflictFacts of(ConflictCase conflict) {
        return new ConflictFacts(conflict.rung(), conflict.rungSince(), conflict.settled());
    }
}
