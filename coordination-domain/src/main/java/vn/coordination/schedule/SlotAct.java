package vn.coordination.schedule;

/**
 * Submit, withdraw, discard or cancel a slot.
 *
 * @param version the version the user saw
 */
public record SlotAct(long slot, int version, String reason) {}
