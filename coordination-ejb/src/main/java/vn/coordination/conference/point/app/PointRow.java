package vn.coordination.conference.point.app;

import java.io.Serializable;
import java.time.Instant;
import vn.coordination.conference.point.PointState;
import vn.coordination.conference.point.Venue;
import vn.coordination.organisation.Text;

/**
 * A point of a conference.
 *
 * @param testedAt when it has passed its test; null while it has not
 * @param tookPart it was connected, whatever became of it later
 * @param headCount null until signed
 * @param counts whether it is in the figures: it took part and gave its head count
 */
public record PointRow(
        long id,
        String code,
        Venue venue,
        boolean central,
        int expected,
        PointState state,
        Instant testedAt,
        boolean tookPart,
        Integer headCount,
        String countedBy,
        Instant countedAt,
        boolean counts)
        implements Serializable {
    public boolean tested() {
        return testedAt != null;
    }

    public boolean givenUp() {
        return state == PointState.GIVEN_UP;
    }

    /** Everything is known that has to be known before the conference (OC-04). */
    public boolean complete() {
        return venue.complete() && expected > 0;
    }

    /** Who signs for its delegates: whoever is named, or else whom the register has; empty for nobody. */
    public String signer(String named) {
        String name = Text.optional(named);
        return name.isEmpty() ? venue.correspondent() : name;
    }

    /** Somebody else has signed than the register has. */
    public boolean signedByAnother() {
        return !countedBy.isEmpty() && !venue.correspondent().isEmpty() && !countedBy.equals(venue.correspondent());
    }
}
