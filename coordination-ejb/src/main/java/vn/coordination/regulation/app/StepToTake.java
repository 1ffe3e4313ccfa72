package vn.coordination.regulation.app;

import java.time.Instant;
import vn.coordination.regulation.Deadline;
import vn.coordination.regulation.Step;

/**
 * A step of the ladder whose time has come.
 *
 * @param due when it should have been taken
 * @param silent when it is recorded only, because a later step tells the same people more
 */
record StepToTake(Deadline deadline, Step step, Instant due, boolean silent) {}
