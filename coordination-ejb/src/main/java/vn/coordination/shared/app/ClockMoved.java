package vn.coordination.shared.app;

import java.time.Instant;

/** The clock of a demonstration was set; whoever waits for an hour to come may look at once. */
public record ClockMoved(Instant now) {}
