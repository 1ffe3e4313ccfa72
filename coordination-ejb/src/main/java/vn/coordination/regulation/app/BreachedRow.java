package vn.coordination.regulation.app;

import java.time.Instant;
import vn.coordination.audit.Subject;

/**
 * One judgement against an entry.
 *
 * @param refused false when its approver lifted it
 * @param rulings as they are stored; empty for a record of an office that the reader does not belong to
 */
public record BreachedRow(Instant at, String office, Subject subject, boolean refused, String rulings) {}
