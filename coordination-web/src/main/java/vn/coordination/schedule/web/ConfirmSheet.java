package vn.coordination.schedule.web;

import java.util.List;

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
