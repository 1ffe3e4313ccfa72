package vn.coordination.conference.point.app;

import java.io.Serializable;
import java.time.Instant;
import vn.coordination.conference.point.PointAct;

/**
 * A failed test, an interruption or its end.
 *
 * @param point its code
 * @param person name of who told of it
 * @param minutes lost, once the point is back; 0 otherwise
 */
public record IncidentRow(
        long id, String point, String unit, PointAct act, Instant at, String person, String cause, int minutes)
        implements Serializable {}
