package vn.coordination.reception;

import java.time.Instant;
import java.util.Optional;

/**
 * What the clock of a visit reads.
 *
 * @param noticeOwed it was refused on a ground that asks for a signed notice
 * @param noticed when the notice was given
 */
public record VisitFacts(Instant at, boolean noticeOwed, Optional<Instant> noticed) {}
