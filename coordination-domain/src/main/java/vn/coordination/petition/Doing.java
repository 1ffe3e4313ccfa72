package vn.coordination.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import vn.coordination.organisation.Office;

/**
 * Who acts on a petition, when and why.
 *
 * @param person 0 = the system
 * @param ground null where the act needs none
 * @param note reason, addressee or finding; never names the petitioner
 * @param day that the act names, a date of the city; null where it names none
 */
public record Doing(Office office, long person, Instant at, Ground ground, String note, LocalDate day) {
    public Doing {
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(at, "at");
        note = note == null ? "" : note;
    }

    public Doing(Office office, long person, Instant at) {
        this(office, person, at, null, "", null);
    }
}
