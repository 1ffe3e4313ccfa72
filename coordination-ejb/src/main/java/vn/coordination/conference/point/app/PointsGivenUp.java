package vn.coordination.conference.point.app;

import java.util.Collection;
import java.util.List;
import vn.coordination.conference.Conference;

/**
 * These points of the conference, which is held, take no part in it any more.
 *
 * @param points their ids at the conference
 */
public record PointsGivenUp(Conference conference, Collection<Long> points) {
    public PointsGivenUp {
        points = List.copyOf(points);
    }
}
