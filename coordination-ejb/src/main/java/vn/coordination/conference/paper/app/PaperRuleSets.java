package vn.coordination.conference.paper.app;

import jakarta.enterprise.context.ApplicationScoped;
import vn.coordination.conference.paper.PaperRules;
import vn.coordination.rule.app.RuleSets;

/** Lets the judgements on papers be replayed. */
@ApplicationScoped
public class PaperRuleSets implements RuleSets {
    @Override
    public Class<?> holder() {
        return PaperRules.class;
    }
}
