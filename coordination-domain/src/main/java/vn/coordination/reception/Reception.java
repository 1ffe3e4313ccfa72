package vn.coordination.reception;

import java.time.Instant;
import vn.coordination.organisation.Office;

/**
 * Where and by whom somebody was received.
 *
 * @param clerk who writes it into the register
 */
public record Reception(Office office, long receiver, long clerk, Instant at) {}
