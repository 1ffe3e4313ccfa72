package vn.coordination.conference.point.imports;

import vn.coordination.conference.point.Venue;

/**
 * A point that the register has.
 *
 * @param invited whether it is at the conference already
 * @param expected delegates at the conference; 0 when it is not there, or was given up
 * @param central it is the hall of the conference
 */
public record KnownPoint(Venue venue, boolean invited, int expected, boolean central) {}
