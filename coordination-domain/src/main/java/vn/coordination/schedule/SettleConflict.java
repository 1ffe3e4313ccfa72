package vn.coordination.schedule;

/**
 * Give a disputed claim to the clashing slot: its rival makes room of its own accord, or is made to by those on the rung.
 *
 * @param conflict id of the case
 * @param version the version of the case the user saw
 */
public record SettleConflict(long conflict, int version, String reason) {}
