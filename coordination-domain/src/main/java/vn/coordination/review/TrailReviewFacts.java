package vn.coordination.review;

import java.time.Instant;
import vn.coordination.shared.IsoWeek;

/**
 * Whether the trail of a week was looked through, as far as its clock asks.
 *
 * @param reviewed null while it was not
 */
public record TrailReviewFacts(IsoWeek week, Instant reviewed) {}
