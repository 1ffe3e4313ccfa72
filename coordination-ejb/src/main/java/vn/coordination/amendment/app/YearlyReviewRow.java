package vn.coordination.amendment.app;

import java.io.Serializable;
import java.time.Instant;
import vn.coordination.amendment.ReviewOutcome;

/**
 * A review of the regulation.
 *
 * @param person who recorded it; null with the outcome = from here on reviews are kept
 */
public record YearlyReviewRow(Instant at, String person, ReviewOutcome outcome, String words) implements Serializable {}
