package vn.coordination.amendment;

/** The regulation secretary records the yearly review: what came of it, and in which words. */
public record RecordReview(ReviewOutcome outcome, String words) {}
