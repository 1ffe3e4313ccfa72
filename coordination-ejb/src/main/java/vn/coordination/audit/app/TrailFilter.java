package vn.coordination.audit.app;

import java.io.Serializable;
import java.time.Instant;
import vn.coordination.audit.Outcome;

/**
 * Which entries of the trail are wanted; what is null does not matter.
 *
 * @param from first instant that belongs to it
 * @param to first instant that no longer does
 * @param action how its name begins, e.g. {@code Schedule.}
 * @param code printed rule code among those broken or waived
 */
public record TrailFilter(
        Instant from,
        Instant to,
        String office,
        Long account,
        String action,
        Outcome outcome,
        String code,
        String subjectType,
        String subjectId)
        implements Serializable {
    public static final TrailFilter ALL = new TrailFilter(null, null, null, null, null, null, null, null, null);
}
