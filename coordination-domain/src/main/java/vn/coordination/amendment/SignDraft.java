package vn.coordination.amendment;

/**
 * A chief signs what he saw.
 *
 * @param hash of the draft as it was shown to him
 */
public record SignDraft(long draft, String hash) {}
