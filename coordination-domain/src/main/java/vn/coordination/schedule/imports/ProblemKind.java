package vn.coordination.schedule.imports;

/** What can be said about a cell of a row; the comment names the arguments of its text. */
public enum ProblemKind {
    MISSING_DATE(Severity.ERROR),
    /** The text. */
    BAD_DATE(Severity.ERROR),
    /** The date; Monday and Sunday of the week. */
    OUTSIDE_WEEK(Severity.ERROR),
    /** The text. */
    BAD_HALF_DAY(Severity.ERROR),
    /** The text. */
    BAD_TIME(Severity.ERROR),
    /** Start and end. */
    END_BEFORE_START(Severity.ERROR),
    EMPTY_CONTENT(Severity.ERROR),
    /** Letters found and letters allowed. */
    TOO_LONG(Severity.ERROR),
    /** The line of the first such row. */
    DUPLICATE_ROW(Severity.ERROR),
    /** How many cells too many: most often a comma that should stand in quotes. */
    EXTRA_CELLS(Severity.ERROR),

    MISSING_START(Severity.QUESTION),
    MISSING_END(Severity.QUESTION),
    MISSING_PLACE(Severity.QUESTION),
    /** The text. */
    UNKNOWN_ROOM(Severity.QUESTION),
    MISSING_PEOPLE(Severity.QUESTION),
    /** The token. */
    UNKNOWN_PERSON(Severity.QUESTION),
    /** The token, which names a body: who comes? */
    BODY_NEEDS_PEOPLE(Severity.QUESTION),
    /** The token, which names only the concerned ones of a body: who are they? */
    CONCERNED_NEED_PEOPLE(Severity.QUESTION),

    /** Start; the half-day it was written under. */
    START_OUTSIDE_HALF_DAY(Severity.NOTE),
    /** The text. */
    UNKNOWN_UNIT(Severity.NOTE),
    FORMULA_KEPT_AS_TEXT(Severity.NOTE);

    private final Severity severity;

    ProblemKind(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
