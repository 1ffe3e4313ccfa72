package vn.coordination.review.app;

import java.io.Serializable;
import vn.coordination.review.ReviewLine.Decision;

/** What is to become of an account, or of a role, in a review. */
public record DecideLine(long line, int version, Decision decision) implements Serializable {}
