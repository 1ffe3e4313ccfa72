package vn.coordination.regulation.app;

/** Which running clocks a list shows. */
public enum DeadlineFilter {
    /** All of one's own office. */
    OURS("d.office = :office"),
    LATE("d.office = :office and d.due < :now"),
    /** Those that may be near; which are, their light tells. */
    NEAR("d.office = :office and d.due >= :now and d.due <= :horizon"),
    /** Those that name the reader. */
    MINE("d.holder = :person"),
    /** What one's office waits for. */
    OTHERS("d.office <> :office and d.awaitedBy = :office");

    private final String condition;

    DeadlineFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
