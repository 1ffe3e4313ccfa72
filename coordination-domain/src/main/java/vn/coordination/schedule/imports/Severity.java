package vn.coordination.schedule.imports;

/** What a problem means for its row. */
public enum Severity {
    /** The row cannot be taken. */
    ERROR,
    /** The user is asked; without an answer the row can be taken as an incomplete draft only. */
    QUESTION,
    /** The user is told. */
    NOTE
}
