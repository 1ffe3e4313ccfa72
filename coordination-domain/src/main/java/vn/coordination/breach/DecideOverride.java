package vn.coordination.breach;

/**
 * The second office's word.
 *
 * @param version the request as its reader saw it
 * @param sign false = declined, which needs words
 */
public record DecideOverride(long override, int version, boolean sign, String words) {}
