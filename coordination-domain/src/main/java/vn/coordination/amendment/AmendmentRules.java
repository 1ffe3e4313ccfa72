package vn.coordination.amendment;

import java.util.List;
import vn.coordination.amendment.rule.NoEmptyPostRule;
import vn.coordination.amendment.rule.VersionInOrderRule;
import vn.coordination.rule.RuleSet;

/** What a version of the regulation must be before a chief signs it. */
public final class AmendmentRules {
    public static final RuleSet<SigningFacts> SIGN =
            RuleSet.of("regulation.sign", List.of(new VersionInOrderRule(), new NoEmptyPostRule()));

    private AmendmentRules() {}
}
