package vn.coordination.schedule;

/**
 * Approve, refuse or take back a change that was asked for.
 *
 * @param version the version of the request the user saw
 * @param answer why it is refused
 */
public record DecideChange(long request, int version, String answer) {}
