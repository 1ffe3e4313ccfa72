package vn.coordination.review.rule;

import java.time.Instant;
import java.util.Optional;
import vn.coordination.identity.Role;
import vn.coordination.regulation.ClockKind;
import vn.coordination.regulation.DeadlineRule;
import vn.coordination.regulation.Ending;
import vn.coordination.review.AccountReviewFacts;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.RuleCode;

/** SS-07: an office has looked through its accounts by the end of the quarter. */
public final class AccountReviewDueRule implements DeadlineRule<AccountReviewFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.SS_07;
    }

    @Override
    public ClockKind kind() {
        return ClockKind.CLOSURE;
    }

    @Override
    public ParameterKey limit(AccountReviewFacts facts) {
        return ParameterKey.SS_07_ACCOUNTS;
    }

    @Override
    public Optional<Instant> starts(AccountReviewFacts facts) {
        return Optional.of(facts.quarter().opening());
    }

    @Override
    public Optional<Ended> ended(AccountReviewFacts facts) {
        return Optional.ofNullable(facts.closed()).map(when -> new Ended(Ending.MET, when, "review.closed"));
    }

    @Override
    public Role duty(AccountReviewFacts facts) {
        return Role.CHIEF;
    }
}
