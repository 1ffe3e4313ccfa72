package vn.coordination.schedule;

import java.time.Instant;

/**
 * Whether the people of one office have read of a change after issue, as far as its clock asks.
 *
 * @param told when they were told
 * @param read when the last of them read it; null while one of them has not
 * @param begun when the slot began, once it has; null before
 */
public record ReadingFacts(Instant told, boolean urgent, Instant read, Instant begun) {}
