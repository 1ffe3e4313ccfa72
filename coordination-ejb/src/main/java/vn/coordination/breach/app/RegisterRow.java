package vn.coordination.breach.app;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.breach.BreachKey;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Waiver;

/**
 * A breach of the register.
 *
 * @param office that acted or did not act; empty for the system
 * @param article of the version in force then, e.g. {@code 6.2}; empty when there was none
 * @param told whether the reader may know more than that it happened; otherwise the rest is empty
 * @param actor name of who acted
 * @param breaches what was found against the entry; none for a clock
 * @param leave what lifted it; null when nothing did
 * @param steps who was told of a late clock, and when
 */
public record RegisterRow(
        BreachKey key,
        Instant at,
        String office,
        String article,
        Consequence consequence,
        boolean told,
        String actor,
        Subject subject,
        List<Breach> breaches,
        Waiver leave,
        List<StepRow> steps,
        long notes)
        implements Serializable {

    /** A step of the ladder that was taken. */
    public record StepRow(String step, Instant at) implements Serializable {}

    RegisterRow noted(long count) {
        return new RegisterRow(
                key, at, office, article, consequence, told, actor, subject, breaches, leave, steps, count);
    }
}
