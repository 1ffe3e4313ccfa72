package vn.coordination.conference.point.app;

import java.util.List;

/**
 * A page of the register of points.
 *
 * @param all how many the whole answer has
 */
public record RegisteredPoints(long all, List<RegisteredPoint> rows) {
    public RegisteredPoints {
        rows = List.copyOf(rows);
    }
}
