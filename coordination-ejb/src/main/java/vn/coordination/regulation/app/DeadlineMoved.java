package vn.coordination.regulation.app;

import java.time.Instant;
import vn.coordination.audit.Subject;
import vn.coordination.organisation.Office;
import vn.coordination.rule.RuleCode;

/**
 * A clock got another due date, because the calendar changed; told in the transaction of the run, so that a feature can
 * move what it derived from it.
 *
 * @param due null while the clock stands still without an end
 */
public record DeadlineMoved(RuleCode code, Subject subject, Office office, Instant started, Instant due) {}
