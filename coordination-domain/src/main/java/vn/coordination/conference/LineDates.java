package vn.coordination.conference;

import java.time.Instant;
import java.util.Optional;

/**
 * What the clock of a line of preparation reads.
 *
 * @param workingDays before the conference, as its template says
 * @param done empty while it is not
 */
public record LineDates(int workingDays, Optional<Instant> done, ConferenceDates conference) {}
