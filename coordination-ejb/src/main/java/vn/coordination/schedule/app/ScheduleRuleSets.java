package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import vn.coordination.rule.app.RuleSets;
import vn.coordination.schedule.ScheduleRules;

/** Lets the judgements of this feature be replayed. */
@ApplicationScoped
public class ScheduleRuleSets implements RuleSets {
    @Override
    public Class<?> holder() {
        return ScheduleRules.class;
    }
}
