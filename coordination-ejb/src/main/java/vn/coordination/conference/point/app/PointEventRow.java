package vn.coordination.conference.point.app;

import java.io.Serializable;
import java.time.Instant;
import vn.coordination.conference.point.PointAct;
import vn.coordination.conference.point.SignedCount;

/**
 * What happened to a point.
 *
 * @param point its code
 * @param person name of who wrote it down
 * @param minutes lost, once the point is back or given up; 0 otherwise
 * @param count null for anything but a count
 */
public record PointEventRow(
        long id,
        String point,
        String unit,
        PointAct act,
        Instant at,
        String person,
        String cause,
        int minutes,
        SignedCount count)
        implements Serializable {}
