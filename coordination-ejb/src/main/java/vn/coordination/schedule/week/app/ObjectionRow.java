package vn.coordination.schedule.week.app;

import java.io.Serializable;
import vn.coordination.organisation.Office;

/**
 * An office's open objection to a row of the consolidated week.
 *
 * @param reason null when the reader may not open the row
 */
public record ObjectionRow(long slot, Office office, String reason) implements Serializable {}
