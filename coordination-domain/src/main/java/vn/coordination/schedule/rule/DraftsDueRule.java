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

/** SC-01: an office sends its draft of next week to the Party Office. */
public final class DraftsDueRule implements DeadlineRule<OfficeWeekFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.SC_01;
    }

    @Override
    public ClockKind kind() {
        return ClockKind.RECEIPT;
    }

    @Override
    public ParameterKey limit(OfficeWeekFacts facts) {
        return ParameterKey.SC_01_DRAFTS_DUE;
    }

    @Override
    public Optional<Instant> starts(OfficeWeekFacts facts) {
        return Optional.of(facts.opening());
    }

    @Override
    public Optional<Ended> ended(OfficeWeekFacts facts) {
        if (facts.draftSent() != null) {
            return Optional.of(new Ended(Ending.MET, facts.draftSent(), "week.draftSent"));
        }
        return Optional.ofNullable(facts.consolidated())
                .map(when -> new Ended(Ending.PASSED, when, "week.consolidated"));
    }

    @Override
    public Role duty(OfficeWeekFacts facts) {
        return Role.SCHEDULE_COORDINATOR;
    }
}
