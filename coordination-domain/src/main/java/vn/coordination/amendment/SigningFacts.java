package vn.coordination.amendment;

import java.time.LocalDate;
import java.util.List;
import vn.coordination.coordination.EmptyPost;
import vn.coordination.rule.FactsVersion;

/**
 * What a chief's signature is judged by.
 *
 * @param inForceFrom the day the draft is meant for
 * @param lastSince the day from which the last signed version is, or will be, in force
 * @param synthesised whether the offices' opinions have been put together
 * @param unplaced how many entries of the catalogue have no article in the draft
 * @param emptyPosts posts for coordination in the draft's areas that nobody holds
 */
@FactsVersion(1)
public record SigningFacts(
        LocalDate today,
        LocalDate inForceFrom,
        LocalDate lastSince,
        boolean synthesised,
        int unplaced,
        List<EmptyPost> emptyPosts) {
    public SigningFacts {
        emptyPosts = List.copyOf(emptyPosts);
    }
}
