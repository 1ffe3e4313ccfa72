package vn.coordination.identity.app;

import jakarta.enterprise.context.ApplicationScoped;
import vn.coordination.identity.IdentityRules;
import vn.coordination.rule.app.RuleSets;

/** Lets the judgements of this feature be replayed. */
@ApplicationScoped
public class IdentityRuleSets implements RuleSets {
    @Override
    public Class<?> holder() {
        return IdentityRules.class;
    }
}
