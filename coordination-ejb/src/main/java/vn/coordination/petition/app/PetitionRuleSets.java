package vn.coordination.petition.app;

import jakarta.enterprise.context.ApplicationScoped;
import vn.coordination.petition.PetitionRules;
import vn.coordination.rule.app.RuleSets;

/** Lets the judgements of this feature be replayed. */
@ApplicationScoped
public class PetitionRuleSets implements RuleSets {
    @Override
    public Class<?> holder() {
        return PetitionRules.class;
    }
}
