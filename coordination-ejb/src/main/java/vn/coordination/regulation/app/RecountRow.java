package vn.coordination.regulation.app;

import java.io.Serializable;
import java.time.Instant;

/**
 * A run that counted the open clocks anew.
 *
 * @param finished null while it goes on
 */
public record RecountRow(long id, Instant begun, int moved, Instant finished) implements Serializable {}
