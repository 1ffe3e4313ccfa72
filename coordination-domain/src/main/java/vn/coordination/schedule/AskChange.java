package vn.coordination.schedule;

/**
 * Ask the chief for a change of an issued slot.
 *
 * @param version the version of the slot the user saw
 * @param plan what it is to become; null when it is to be cancelled
 */
public record AskChange(long slot, int version, SlotPlan plan, String reason) {
    public static final int LONGEST_REASON = 1000;
}
