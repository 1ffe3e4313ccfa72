package vn.coordination.conference.point.app;

import java.io.Serializable;
import vn.coordination.conference.point.Venue;

/**
 * A point as the register has it.
 *
 * @param served conferences that took place with it
 * @param latest its part in the latest conference that is no secret and that it has not given up; null for none
 */
public record RegisteredPoint(long id, String code, Venue venue, long served, Part latest) implements Serializable {
    /**
     * @param point id of the point at the conference
     * @param title of the conference
     */
    public record Part(long conference, long point, String title) implements Serializable {}
}
