package vn.coordination.review;

import java.time.Instant;

/**
 * Where the review of an office's accounts stands, as far as its clock asks.
 *
 * @param closed when its last line was decided; null while there are any
 */
public record AccountReviewFacts(Quarter quarter, Instant closed) {
    public static AccountReviewFacts of(AccountReview review) {
        return new AccountReviewFacts(review.quarter(), review.closedAt());
    }
}
