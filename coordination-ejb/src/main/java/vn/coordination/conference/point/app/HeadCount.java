package vn.coordination.conference.point.app;

/**
 * How many delegates a point had.
 *
 * @param point id of the point at its conference
 * @param correspondent name of who signs for the number
 * @param before the number that it takes the place of, as whoever writes it down has seen it; null for none
 */
public record HeadCount(long point, int delegates, String correspondent, Integer before) {}
