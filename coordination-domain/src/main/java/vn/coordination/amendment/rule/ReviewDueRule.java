package vn.coordination.amendment.rule;

import java.time.Instant;
import java.util.Optional;
import vn.coordination.amendment.ReviewFacts;
import vn.coordination.identity.Role;
import vn.coordination.regulation.ClockKind;
import vn.coordination.regulation.DeadlineRule;
import vn.coordination.regulation.Ending;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.RuleCode;

/** CM-05: the regulation is reviewed every year. */
public final class ReviewDueRule implements DeadlineRule<ReviewFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.CM_05;
    }

    @Override
    public ClockKind kind() {
        return ClockKind.CLOSURE;
    }

    @Override
    public ParameterKey limit(ReviewFacts facts) {
        return ParameterKey.CM_05_REVIEW;
    }

    @Override
    public Optional<Instant> starts(ReviewFacts facts) {
        return Optional.of(facts.since());
    }

    @Override
    public Optional<Ended> ended(ReviewFacts facts) {
        return Optional.ofNullable(facts.reviewed()).map(when -> new Ended(Ending.MET, when, "regulation.reviewed"));
    }

    @Override
    public Role duty(ReviewFacts facts) {
        return Role.REGULATION_SECRETARY;
    }
}
