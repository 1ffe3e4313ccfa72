package vn.coordination.schedule;

import java.time.Instant;

/** What is judged when a slot of an issued week is changed, moved or cancelled (SC-11). */
public record ChangeFacts(long slot, boolean published, Instant starts, Instant now) {}
