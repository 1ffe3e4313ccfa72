package vn.coordination.petition.duplicate;

import java.util.Comparator;

/** A stored petition and how it is like the one that was searched for. */
public record Finding(long petition, Match match) {
    /** Hints first, then by score; of equals the older, which keeps the lead. */
    static final Comparator<Finding> LIKEST_FIRST = Comparator.comparing(
                    (Finding finding) -> !finding.match().isHint())
            .thenComparing(finding -> -finding.match().score())
            .thenComparing(Finding::petition);
}
