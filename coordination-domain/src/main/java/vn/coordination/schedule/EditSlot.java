package vn.coordination.schedule;

/**
 * Change what was entered for a slot, its time and place included.
 *
 * @param version the version the user saw
 * @param reason needed once the week is issued, and where a chief lifts a gated rule
 */
public record EditSlot(long slot, int version, SlotPlan plan, String reason) {}
