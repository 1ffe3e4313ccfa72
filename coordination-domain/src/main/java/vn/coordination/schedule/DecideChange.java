package vn.coordination.schedule;

import java.util.Set;
import vn.coordination.rule.RuleCode;

/**
 * Approve, refuse or take back a change that was asked for.
 *
 * @param version the version of the request the user saw
 * @param answer why it is refused
 * @param lifted the gated entries that the chief was shown and lets pass by approving
 */
public record DecideChange(long request, int version, String answer, Set<RuleCode> lifted) {
    public DecideChange {
        lifted = Set.copyOf(lifted);
    }

    /** Whatever needs no leave. */
    public DecideChange(long request, int version, String answer) {
        this(request, version, answer, Set.of());
    }
}
