package vn.coordination.reception;

/**
 * What the hearing of a visitor is judged by.
 *
 * @param denunciation wholly or in part
 * @param complex a gathering or a complex matter
 */
public record HearingFacts(
        boolean online, boolean denunciation, boolean complex, boolean unprotected, boolean confidential) {}
