package vn.coordination.schedule.week.app.print;

/** A word printed under an entry. */
public enum SheetMark {
    ONLINE(PrintLabel.MARK_ONLINE),
    SECRET(PrintLabel.MARK_SECRET),
    URGENT(PrintLabel.MARK_URGENT),
    UNSCHEDULED(PrintLabel.MARK_UNSCHEDULED);

    private final PrintLabel label;

    SheetMark(PrintLabel label) {
        this.label = label;
    }

    PrintLabel label() {
        return label;
    }
}
