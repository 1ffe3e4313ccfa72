package vn.coordination.task;

import java.time.Instant;
import java.util.Optional;

/**
 * What the clock of an acceptance reads.
 *
 * @param reported the latest report
 * @param answered when that one was accepted or sent back
 * @param cancelled when the whole task was
 */
public record AcceptanceFacts(Optional<Instant> reported, Optional<Instant> answered, Optional<Instant> cancelled) {}
