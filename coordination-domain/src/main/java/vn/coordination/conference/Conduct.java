package vn.coordination.conference;

import java.time.Instant;
import java.util.Objects;
import vn.coordination.organisation.Office;

/**
 * Who acts on a conference, when and why.
 *
 * @param note reason, number of a document or finding; may be empty
 */
public record Conduct(Office office, long person, Instant at, String note) {
    public Conduct {
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(at, "at");
        note = note == null ? "" : note;
    }
}
