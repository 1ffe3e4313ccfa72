package vn.coordination.schedule.rule;

import java.time.Instant;
import java.util.Optional;
import vn.coordination.identity.Role;
import vn.coordination.regulation.ClockKind;
import vn.coordination.regulation.DeadlineRule;
import vn.coordination.regulation.Ending;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.RuleCode;
import vn.coordination.schedule.OfficeWeekFacts;

/** SC-02: the Party Office puts the drafts together. */
public final class ConsolidationDueRule implements DeadlineRule<OfficeWeekFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.SC_02;
    }

    @Override
    public ClockKind kind() {
        return ClockKind.CLOSURE;
    }

    @Override
    public ParameterKey limit(OfficeWeekFacts facts) {
        return ParameterKey.SC_02_CONSOLIDATION_DUE;
    }

    @Override
    public Optional<Instant> starts(OfficeWeekFacts facts) {
        return Optional.of(facts.opening());
    }

    @Override
    public Optional<Ended> ended(OfficeWeekFacts facts) {
        return Optional.ofNullable(facts.consolidated()).map(when -> new Ended(Ending.MET, when, "week.consolidated"));
    }

    @Override
    public Role duty(OfficeWeekFacts facts) {
        return Role.SCHEDULE_COORDINATOR;
    }
}
