package vn.coordination.regulation;

import java.time.Instant;
import java.util.Objects;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Role;
import vn.coordination.organisation.Office;
import vn.coordination.rule.RuleCode;

/**
 * A clock that is to run.
 *
 * @param holder the person who has to act; null = whoever of the office has the duty
 * @param awaitedBy the office that waits for it; null = none in particular
 * @param ownLadder whether the article itself says what follows on lateness
 */
public record StartDeadline(
        RuleCode code,
        ClockKind kind,
        Subject subject,
        Office office,
        Long holder,
        Role duty,
        Office awaitedBy,
        Instant started,
        Term term,
        boolean ownLadder) {

    public StartDeadline {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(started, "started");
        Objects.requireNonNull(term, "term");
        if (subject.isFresh()) {
            throw new IllegalArgumentException("a clock runs for a record that is there");
        }
    }
}
