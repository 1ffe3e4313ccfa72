package vn.coordination.schedule.week.app.print;

/** Whether the printed week is in force. */
public enum SheetStatus {
    DRAFT,
    ISSUED
}
