package vn.coordination.conference.point.imports;

import vn.coordination.conference.point.Venue;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.DayHours;

/**
 * A point that the register has.
 *
 * @param invited whether it is at the conference already
 * @param expected delegates at the conference; 0 when it is not there, or was given up
 * @param central it is the hall of the conference
 * @param taken when it serves another conference at the hours of this one; null when it does not
 */
public record KnownPoint(Venue venue, boolean invited, int expected, boolean central, Taken taken) {
    /** @param lead office of the other conference */
    public record Taken(Office lead, DayHours hours) {}
}
