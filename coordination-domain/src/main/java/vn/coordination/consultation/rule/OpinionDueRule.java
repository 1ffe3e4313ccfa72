package vn.coordination.consultation.rule;

import java.time.Instant;
import java.util.Optional;
import vn.coordination.consultation.AskedFacts;
import vn.coordination.consultation.Opinion;
import vn.coordination.identity.Role;
import vn.coordination.regulation.ClockKind;
import vn.coordination.regulation.DeadlineRule;
import vn.coordination.regulation.Ending;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.RuleCode;

/** DC-09: an office that is asked replies within the limit; what its silence means DC-10 says. */
public final class OpinionDueRule implements DeadlineRule<AskedFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.DC_09;
    }

    @Override
    public ClockKind kind() {
        return ClockKind.ANSWER;
    }

    @Override
    public ParameterKey limit(AskedFacts facts) {
        return facts.urgent() ? ParameterKey.DC_09_URGENT : ParameterKey.DC_09_NORMAL;
    }

    @Override
    public Optional<Instant> starts(AskedFacts facts) {
        return Optional.of(facts.asked());
    }

    @Override
    public Optional<Ended> ended(AskedFacts facts) {
        if (facts.first() == null) {
            return Optional.ofNullable(facts.over())
                    .map(when -> new Ended(Ending.CANCELLED, when, "consultation.closed"));
        }
        boolean silent = facts.first() == Opinion.SILENT;
        return Optional.of(new Ended(
                silent ? Ending.PASSED : Ending.MET,
                facts.saidAt(),
                silent ? "consultation.silent" : "consultation.replied"));
    }

    @Override
    public Role duty(AskedFacts facts) {
        return Role.CHIEF;
    }
}
