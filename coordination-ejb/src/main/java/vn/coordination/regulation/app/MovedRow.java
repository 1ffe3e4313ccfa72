package vn.coordination.regulation.app;

import java.io.Serializable;
import java.time.Instant;

/** A running clock that a change of the calendar moves. */
public record MovedRow(DeadlineRow deadline, Instant before, Instant after) implements Serializable {}
