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

/** SC-03: an office confirms the consolidated week; what its silence means the article says itself. */
public final class WordDueRule implements DeadlineRule<OfficeWeekFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.SC_03;
    }

    @Override
    public ClockKind kind() {
        return ClockKind.ANSWER;
    }

    @Override
    public ParameterKey limit(OfficeWeekFacts facts) {
        return facts.regular() ? ParameterKey.SC_03_CONFIRMATION_DUE : ParameterKey.SC_03_RECONFIRMATION;
    }

    /** A week consolidated early is not confirmed before the week of its cut-off begins. */
    @Override
    public Optional<Instant> starts(OfficeWeekFacts facts) {
        boolean early =
                facts.regular() && facts.asked() != null && facts.asked().isBefore(facts.opening());
        return early ? Optional.of(facts.opening()) : Optional.ofNullable(facts.asked());
    }

    @Override
    public Optional<Ended> ended(OfficeWeekFacts facts) {
        return switch (facts.consent()) {
            case EXPLICIT -> Optional.of(new Ended(Ending.MET, facts.consentAt(), "week.confirmed"));
            case OBJECTED -> Optional.of(new Ended(Ending.MET, facts.consentAt(), "week.objected"));
            case DEEMED -> Optional.of(new Ended(Ending.PASSED, facts.consentAt(), "week.deemed"));
            case WAITING ->
                Optional.ofNullable(facts.issued()).map(when -> new Ended(Ending.PASSED, when, "week.issued"));
        };
    }

    @Override
    public Role duty(OfficeWeekFacts facts) {
        return Role.CHIEF;
    }

    @Override
    public boolean hasOwnLadder() {
        return true;
    }
}
