package vn.coordination.task;

import java.util.List;
import vn.coordination.rule.RuleSet;
import vn.coordination.task.rule.ClosingRule;
import vn.coordination.task.rule.CompleteTaskRule;

/** What a new task, and each act on one, is judged by. */
public final class TaskRules {
    public static final RuleSet<OpeningFacts> OPENING = RuleSet.of("task.opening", List.of(new CompleteTaskRule()));

    public static final RuleSet<ActFacts> ACT = RuleSet.of("task.act", List.of(new ClosingRule()));

    private TaskRules() {}
}
