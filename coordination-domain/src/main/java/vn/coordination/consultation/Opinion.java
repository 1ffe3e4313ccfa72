package vn.coordination.consultation;

/** What an office says, or does not. */
public enum Opinion {
    AGREED,
    AGREED_WITH_COMMENTS,
    DISAGREED,
    /** Nothing within the limit, which counts as consent. */
    SILENT;

    /** Whether the office has to say why. */
    public boolean needsComments() {
        return this == AGREED_WITH_COMMENTS || this == DISAGREED;
    }
}
