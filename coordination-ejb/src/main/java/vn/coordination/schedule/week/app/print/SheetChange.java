package vn.coordination.schedule.week.app.print;

/**
 * How a row differs from what was first issued (SC-11).
 *
 * @param issue the version that changed it
 * @param reason why, as its approver saw it; empty where nobody had to give one
 */
public record SheetChange(int issue, String reason) {
    /** Of a row that stands as first issued. */
    public static final SheetChange NONE = new SheetChange(SheetEntry.UNCHANGED, "");
}
