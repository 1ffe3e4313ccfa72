package vn.coordination.regulation.app;

/** The working calendar was changed; its run is that one. */
public record CalendarChanged(long recount) {}
