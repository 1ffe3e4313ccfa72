package vn.coordination.schedule.settlement.web;

import java.util.List;
import vn.coordination.schedule.card.web.Contest;
import vn.coordination.schedule.web.WeekPicture;
import vn.coordination.schedule.web.WeekRights;
import vn.coordination.schedule.web.WeekStep;

/** The consolidated week as the three offices settle it. */
public record ConfirmSheet(
        WeekPicture picture,
        WeekRights rights,
        List<ConfirmOffice> offices,
        List<ConfirmRow> rows,
        List<Contest> conflicts,
        List<WeekStep> steps) {
    /** What one issue commits together. */
    public long settled() {
        return rows.stream().filter(row -> !row.look().equals("breach")).count();
    }

    public long unsettled() {
        return rows.size() - settled();
    }

    public List<ConfirmRow> left() {
        return rows.stream().filter(row -> row.look().equals("breach")).toList();
    }
}
