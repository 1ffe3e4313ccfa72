package vn.coordination.review.rule;

import java.time.Instant;
import java.util.Optional;
import vn.coordination.identity.Role;
import vn.coordination.regulation.ClockKind;
import vn.coordination.regulation.DeadlineRule;
import vn.coordination.regulation.Ending;
import vn.coordination.review.TrailReviewFacts;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.RuleCode;

/** SS-06: an auditor has looked through the trail of a week within the days after it. */
public final class TrailReviewDueRule implements DeadlineRule<TrailReviewFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.SS_06;
    }

    @Override
    public ClockKind kind() {
        return ClockKind.CLOSURE;
    }

    @Override
    public ParameterKey limit(TrailReviewFacts facts) {
        return ParameterKey.SS_06_REVIEW;
    }

    @Override
    public Optional<Instant> starts(TrailReviewFacts facts) {
        return Optional.of(facts.week().span().end());
    }

    @Override
    public Optional<Ended> ended(TrailReviewFacts facts) {
        return Optional.ofNullable(facts.reviewed()).map(when -> new Ended(Ending.MET, when, "trail.reviewed"));
    }

    @Override
    public Role duty(TrailReviewFacts facts) {
        return Role.AUDITOR;
    }
}
