package vn.coordination.schedule.app.print;

/** Whether the printed week is in force. */
public enum SheetStatus {
    DRAFT,
    ISSUED
}
