package vn.coordination.conference.app;

/** A point of a conference as a report lists it. */
public record HeldPoint(long conference, String title, String code, String unit) {}
