package vn.coordination.conference.point.app;

import java.util.Objects;
import vn.coordination.conference.point.Venue;

/**
 * A point is described anew: in the register, and what is expected of it at one conference.
 *
 * @param point id of the point at its conference
 * @param seen its version
 * @param registered version of its entry in the register
 */
public record DescribePoint(long conference, long point, int seen, int registered, Venue venue, int expected) {
    public DescribePoint {
        Objects.requireNonNull(venue, "venue");
    }
}
