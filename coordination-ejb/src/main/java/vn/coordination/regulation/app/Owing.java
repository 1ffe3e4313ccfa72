package vn.coordination.regulation.app;

import java.util.Objects;
import vn.coordination.audit.Subject;
import vn.coordination.organisation.Office;

/**
 * Who owes what to whom.
 *
 * @param holder the person who has to act; null = whoever of the office has the duty
 * @param awaitedBy the office that waits for it; null = none in particular
 */
public record Owing(Subject subject, Office office, Long holder, Office awaitedBy) {
    public Owing {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(office, "office");
    }
}
