package vn.coordination.conference.point.app;

/**
 * How many delegates a point had.
 *
 * @param point id of the point at its conference
 * @param correspondent name of who signs for the number
 */
public record HeadCount(long point, int delegates, String correspondent) {}
