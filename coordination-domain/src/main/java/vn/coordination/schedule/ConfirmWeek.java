package vn.coordination.schedule;

import vn.coordination.shared.IsoWeek;

/**
 * A chief's word on the consolidated week.
 *
 * @param hash of the draft that he saw
 */
public record ConfirmWeek(IsoWeek week, String hash) {}
