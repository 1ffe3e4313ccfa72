package vn.coordination.schedule;

import vn.coordination.shared.IsoWeek;

/** A chief's objection to one row of the consolidated week. */
public record ObjectToRow(IsoWeek week, long slot, String reason) {
    public static final int LONGEST_REASON = 1000;
}
