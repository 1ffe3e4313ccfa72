package vn.coordination.schedule.week.app.print;

import java.util.List;

/**
 * One weekly schedule to be printed.
 *
 * @param entries in any order of days; within a half-day they stay in the order given
 * @param signatures one block for each office, side by side; none for a draft
 * @param footer a line at the foot of every page, may be empty
 */
public record WeekSheet(
        SheetHeading heading, List<SheetEntry> entries, List<SheetSignature> signatures, String footer) {
    public WeekSheet {
        entries = List.copyOf(entries);
        signatures = List.copyOf(signatures);
    }
}
