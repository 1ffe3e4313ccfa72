package vn.coordination.conference.app;

import jakarta.enterprise.context.ApplicationScoped;
import vn.coordination.conference.ConferenceRules;
import vn.coordination.rule.app.RuleSets;

/** Lets the judgements of this feature be replayed. */
@ApplicationScoped
public class ConferenceRuleSets implements RuleSets {
    @Override
    public Class<?> holder() {
        return ConferenceRules.class;
    }
}
