package vn.coordination.task.app;

import jakarta.enterprise.context.ApplicationScoped;
import vn.coordination.rule.app.RuleSets;
import vn.coordination.task.TaskRules;

/** Lets the judgements of this feature be replayed. */
@ApplicationScoped
public class TaskRuleSets implements RuleSets {
    @Override
    public Class<?> holder() {
        return TaskRules.class;
    }
}
