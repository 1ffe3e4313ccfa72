package vn.coordination.schedule;

import vn.coordination.shared.IsoWeek;

/** A chief's objection to one row of the consolidated week, which he saw. */
public record ObjectToRow(SeenWeek seen, long slot, String reason) {
    public static final int LONGEST_REASON = 1000;

    public IsoWeek week() {
        return seen.week();
    }
}
