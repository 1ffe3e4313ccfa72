package vn.coordination.rule;

import java.util.List;

/**
 * One entry of the regulation as a test of facts. A rule has no state, asks no clock and no database, and reports every
 * breach it finds; an empty list means that the entry is kept.
 */
public interface Rule<F> {
    RuleCode code();

    /** Whether the entry speaks of these facts at all. */
    default boolean appliesTo(F facts) {
        return true;
    }

    List<Breach> breaches(F facts, Parameters parameters);
}
