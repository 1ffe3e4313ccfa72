package vn.coordination.schedule.rule;

import java.time.Instant;
import java.util.Optional;
import vn.coordination.identity.Role;
import vn.coordination.regulation.ClockKind;
import vn.coordination.regulation.DeadlineRule;
import vn.coordination.regulation.Ending;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.RuleCode;
import vn.coordination.schedule.ReadingFacts;

/**
 * SC-11: who is told of a change after issue has read it in time; else the office's coordinator telephones. Once the slot
 * has begun there is nothing left to be told.
 */
public final class ReadingDueRule implements DeadlineRule<ReadingFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.SC_11;
    }

    @Override
    public ClockKind kind() {
        return ClockKind.RECEIPT;
    }

    @Override
    public ParameterKey limit(ReadingFacts facts) {
        return facts.urgent() ? ParameterKey.SC_11_READ_URGENT : ParameterKey.SC_11_READ;
    }

    @Override
    public Optional<Instant> starts(ReadingFacts facts) {
        return Optional.of(facts.told());
    }

    @Override
    public Optional<Ended> ended(ReadingFacts facts) {
        if (facts.read() != null) {
            return Optional.of(new Ended(Ending.MET, facts.read(), "notice.read"));
        }
        return Optional.ofNullable(facts.begun()).map(when -> new Ended(Ending.PASSED, when, "slot.begun"));
    }

    @Override
    public Role duty(ReadingFacts facts) {
        return Role.SCHEDULE_COORDINATOR;
    }
}
