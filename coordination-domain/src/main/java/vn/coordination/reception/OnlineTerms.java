package vn.coordination.reception;

/**
 * What a denouncer was asked before he was heard online (OC-09).
 *
 * @param unprotected he asked for no protection of his identity
 * @param confidential nobody else can see or hear at either end
 */
public record OnlineTerms(boolean unprotected, boolean confidential) {
    /** Nothing was asked: he stood at the desk, or did not denounce. */
    public static final OnlineTerms NONE = new OnlineTerms(false, false);
}
