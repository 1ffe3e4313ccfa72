package vn.coordination.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/**
 * One person at a slot. When somebody comes for another, both names are kept, and the claim on time follows the one who
 * comes.
 */
@Embeddable
public record Attendee(
        @Column(name = "person") long person,
        @Enumerated(EnumType.STRING) @Column(name = "part") Part part,
        @Column(name = "stands_in_for") Long standsInFor)
        implements Serializable {

    public enum Part {
        CHAIR,
        REQUIRED,
        OPTIONAL
    }

    public static Attendee chair(long person) {
        return new Attendee(person, Part.CHAIR, null);
    }

    public static Attendee required(long person) {
        return new Attendee(person, Part.REQUIRED, null);
    }

    public static Attendee optional(long person) {
        return new Attendee(person, Part.OPTIONAL, null);
    }

    /** The same part, taken by another person in this one's place. */
    public Attendee replacedBy(long substitute) {
        return new Attendee(substitute, part, standsInFor == null ? person : standsInFor);
    }

    public boolean isNeeded() {
        return part != Part.OPTIONAL;
    }
}
