package vn.coordination.regulation.app;

/** Which clock it is, and no more: enough to open how it was counted. */
public record ClockNumber(long id) {}
