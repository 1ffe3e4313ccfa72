package vn.coordination.conference.point.app;

import java.io.Serializable;
import java.time.Instant;
import vn.coordination.conference.point.PointState;
import vn.coordination.conference.point.Venue;

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
}
