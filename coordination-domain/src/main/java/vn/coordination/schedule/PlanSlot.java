package vn.coordination.schedule;

import vn.coordination.organisation.Office;

/**
 * Enter a new slot.
 *
 * @param submit exchange it at once instead of keeping it as a draft
 * @param reason what a chief gives when he lets it in against a gated rule; may be empty
 */
public record PlanSlot(Office office, SlotPlan plan, boolean submit, String reason) {}
