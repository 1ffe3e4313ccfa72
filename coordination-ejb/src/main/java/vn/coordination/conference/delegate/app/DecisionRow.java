package vn.coordination.conference.delegate.app;

import java.io.Serializable;
import java.time.Instant;

/** An item of the agenda that was decided on; {@code position} counts from 0. */
public record DecisionRow(int position, String title, Instant at, int present, int members, String by)
        implements Serializable {}
