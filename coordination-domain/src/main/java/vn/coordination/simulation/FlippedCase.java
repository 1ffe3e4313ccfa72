package vn.coordination.simulation;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A judgement that the change would decide otherwise.
 *
 * @param gained codes that would be broken and were not
 * @param lost codes that were broken and would not be
 */
public record FlippedCase(
        String judgement,
        Instant at,
        String office,
        String ruleSet,
        String subjectType,
        String subject,
        boolean refusedBefore,
        boolean refusedAfter,
        List<String> gained,
        List<String> lost)
        implements Serializable {}
