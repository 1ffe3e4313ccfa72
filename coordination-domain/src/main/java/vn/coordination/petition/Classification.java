package vn.coordination.petition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What the officer found the petition to be.
 *
 * @param aboutMember it is directed against a Party member for a breach of the Party's rules (PT-34)
 * @param remote the case lies in a remote area, where the law gives more time
 * @param severalPlaces identity and conditions must be looked for in several places (PT-22)
 * @param knownOn when the complainant got or learned of the decision (PT-13); null when unknown or beside the point
 * @param obstacleDays calendar days in which he was kept from complaining; not counted in the time bar
 */
@Embeddable
public record Classification(
        @Enumerated(EnumType.STRING) PetitionKind kind,
        @Enumerated(EnumType.STRING) Matter matter,
        boolean aboutMember,
        boolean remote,
        boolean severalPlaces,
        LocalDate knownOn,
        int obstacleDays)
        implements Serializable {
    public Classification {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(matter, "matter");
        if (obstacleDays < 0) {
            throw new IllegalArgumentException("obstacle days: " + obstacleDays);
        }
    }

    /** An ordinary one. */
    public Classification(PetitionKind kind, Matter matter) {
        this(kind, matter, false, false, false, null, 0);
    }
}
