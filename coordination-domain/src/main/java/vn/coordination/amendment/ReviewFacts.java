package vn.coordination.amendment;

import java.time.Instant;

/**
 * The year of the regulation.
 *
 * @param since the last review, or the coming into force of the version if that was later
 * @param reviewed when the next review was recorded; null = not yet
 */
public record ReviewFacts(Instant since, Instant reviewed) {}
