package vn.coordination.conference.app;

/** Something happened to points of that conference: whoever looks at them looks again once it is stored. */
public record PointsChanged(long conference) {}
