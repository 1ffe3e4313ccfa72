package vn.coordination.conference;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import vn.coordination.organisation.Office;

/**
 * Who acts on a conference, when and why.
 *
 * @param note reason, number of a document or finding; may be empty
 * @param approver the leader of the lead office who approved it; null where nobody has to
 * @param told persons who are told of it in the same moment
 */
public record Conduct(Office office, long person, Instant at, String note, Long approver, Set<Long> told) {
    public Conduct {
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(at, "at");
        note = note == null ? "" : note;
        told = Set.copyOf(told);
    }

    public Conduct(Office office, long person, Instant at, String note) {
        this(office, person, at, note, null, Set.of());
    }

    public Conduct telling(Set<Long> persons) {
        return new Conduct(office, person, at, note, approver, persons);
    }
}
