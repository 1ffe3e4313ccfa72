package vn.coordination.conference;

import java.time.Instant;
import java.util.Optional;

/**
 * What the clock of a quarter's meeting reads.
 *
 * @param begins the first moment of the quarter in the city
 * @param held when the first meeting of the quarter had been held
 */
public record QuarterFacts(Instant begins, Optional<Instant> held) {}
