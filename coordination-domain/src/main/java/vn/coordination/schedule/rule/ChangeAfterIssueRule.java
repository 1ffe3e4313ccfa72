package vn.coordination.schedule.rule;

import java.time.Duration;
import java.util.List;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;
import vn.coordination.schedule.ChangeFacts;

/** SC-11: once issued, a slot changes only with a reason and a chief's approval; so near before it, urgently. */
public final class ChangeAfterIssueRule implements Rule<ChangeFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.SC_11;
    }

    @Override
    public boolean appliesTo(ChangeFacts facts) {
        return facts.published();
    }

    @Override
    public List<Breach> breaches(ChangeFacts facts, Parameters parameters) {
        Duration urgent = parameters.hours(ParameterKey.SC_11_URGENT);
        boolean isUrgent = facts.starts().isBefore(facts.now().plus(urgent));
        return List.of(
                isUrgent
                        ? Breach.of(code(), "urgent", Argument.slot(facts.slot()), Argument.number(urgent.toHours()))
                        : Breach.of(code(), Argument.slot(facts.slot())));
    }
}
