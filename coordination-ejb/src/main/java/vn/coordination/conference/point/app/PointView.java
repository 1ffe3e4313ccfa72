package vn.coordination.conference.point.app;

import java.io.Serializable;

/**
 * One point, in the versions in which it was read.
 *
 * @param registered version of its entry in the register
 */
public record PointView(PointRow row, int version, int registered) implements Serializable {}
