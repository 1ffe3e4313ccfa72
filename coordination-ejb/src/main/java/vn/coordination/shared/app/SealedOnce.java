package vn.coordination.shared.app;

/**
 * What stays under the key that sealed it first, so that this key goes on being needed.
 *
 * @param numbers the question that tells these keys
 */
public record SealedOnce(String numbers) {
    /** Letters of a table bear the number before what is sealed. */
    public static SealedOnce letters(String table) {
        return new SealedOnce("select distinct cast(substring_index(left(pdf, 12), ':', 1) as integer) from " + table);
    }
}
