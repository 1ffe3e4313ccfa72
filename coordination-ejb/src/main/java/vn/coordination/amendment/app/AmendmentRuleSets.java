package vn.coordination.amendment.app;

import jakarta.enterprise.context.ApplicationScoped;
import vn.coordination.amendment.AmendmentRules;
import vn.coordination.rule.app.RuleSets;

/** Lets the judgements of this feature be replayed. */
@ApplicationScoped
public class AmendmentRuleSets implements RuleSets {
    @Override
    public Class<?> holder() {
        return AmendmentRules.class;
    }
}
