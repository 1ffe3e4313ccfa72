package vn.coordination.task.rule;

import java.time.Instant;
import java.util.Optional;
import vn.coordination.identity.Role;
import vn.coordination.regulation.ClockKind;
import vn.coordination.regulation.DeadlineRule;
import vn.coordination.regulation.Ending;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.RuleCode;
import vn.coordination.task.AcceptanceFacts;

/** TK-05: the supervising office accepts a report, or sends it back, within three working days. */
public final class AcceptanceClock implements DeadlineRule<AcceptanceFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.TK_05;
    }

    @Override
    public ClockKind kind() {
        return ClockKind.ANSWER;
    }

    @Override
    public ParameterKey limit(AcceptanceFacts facts) {
        return ParameterKey.TK_05_ACCEPTANCE;
    }

    @Override
    public Optional<Instant> starts(AcceptanceFacts facts) {
        return facts.reported();
    }

    @Override
    public Optional<Ended> ended(AcceptanceFacts facts) {
        return facts.answered()
                .map(when -> new Ended(Ending.MET, when, "task.answered"))
                .or(() -> facts.cancelled().map(when -> new Ended(Ending.CANCELLED, when, "task.cancelled")));
    }

    @Override
    public Role duty(AcceptanceFacts facts) {
        return Role.DEPUTY_CHIEF;
    }
}
