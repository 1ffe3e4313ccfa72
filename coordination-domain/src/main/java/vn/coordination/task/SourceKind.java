package vn.coordination.task;

/** What assigns tasks. */
public enum SourceKind {
    /** The notice of conclusions of a conference. */
    CONFERENCE,
    /** A directive or another document with tasks in it. */
    DOCUMENT
}
