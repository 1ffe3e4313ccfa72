package vn.coordination.conference.point.app;

/** Something happened to points of that conference: whoever looks at them looks again once it is stored. */
public record PointsChanged(long conference) {}
