package vn.coordination.breach;

import java.time.LocalDate;
import java.util.Objects;
import vn.coordination.audit.Subject;
import vn.coordination.rule.RuleCode;

/**
 * An office asks to be let act against one entry on one record.
 *
 * @param until last day on which it may still act so
 */
public record AskOverride(RuleCode code, Subject subject, String reason, LocalDate until) {
    public AskOverride {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(until, "until");
        if (subject.isFresh()) {
            throw new IllegalArgumentException("what is not stored yet cannot be overridden");
        }
    }
}
