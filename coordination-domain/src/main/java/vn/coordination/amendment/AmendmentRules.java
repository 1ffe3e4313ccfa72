package vn.coordination.amendment;

import java.util.List;
import vn.coordination.amendment.rule.NoEmptyPostRule;
import vn.coordination.amendment.rule.ReviewDueRule;
import vn.coordination.amendment.rule.VersionInOrderRule;
import vn.coordination.regulation.DeadlineRule;
import vn.coordination.rule.RuleSet;

/** What a version of the regulation must be before a chief signs it, and when the regulation is reviewed. */
public final class AmendmentRules {
    public static final RuleSet<SigningFacts> SIGN =
            RuleSet.of("regulation.sign", List.of(new VersionInOrderRule(), new NoEmptyPostRule()));

    public static final DeadlineRule<ReviewFacts> REVIEW_DUE = new ReviewDueRule();

    private AmendmentRules() {}
}
