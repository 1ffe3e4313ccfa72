package vn.coordination.schedule;

import vn.coordination.shared.IsoWeek;

/**
 * A week, to be acted on as somebody has seen it.
 *
 * @param hash of the draft that he saw
 */
public record SeenWeek(IsoWeek week, String hash) {}
