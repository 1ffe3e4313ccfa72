package vn.coordination.schedule;

import vn.coordination.organisation.Office;

/**
 * Enter a new slot.
 *
 * @param reason what a chief gives when he lets it in against a gated rule; may be empty
 */
public record PlanSlot(Office office, SlotPlan plan, String reason) {}
