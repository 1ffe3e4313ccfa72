package vn.coordination.reception.app;

import jakarta.enterprise.context.ApplicationScoped;
import vn.coordination.reception.ReceptionRules;
import vn.coordination.rule.app.RuleSets;

/** Lets the judgements of this feature be replayed. */
@ApplicationScoped
public class ReceptionRuleSets implements RuleSets {
    @Override
    public Class<?> holder() {
        return ReceptionRules.class;
    }
}
