package vn.coordination.petition;

/** What an officer says of two petitions that look alike. */
public enum Verdict {
    OPEN,
    SAME,
    DIFFERENT
}
