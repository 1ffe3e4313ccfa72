package vn.coordination.review.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.Speakers;
import vn.coordination.organisation.Office;
import vn.coordination.regulation.DeadlineRule;
import vn.coordination.regulation.app.Deadlines;
import vn.coordination.regulation.app.Owing;
import vn.coordination.review.AccountReview;
import vn.coordination.review.AccountReviewFacts;
import vn.coordination.review.TrailReview;
import vn.coordination.review.TrailReviewFacts;
import vn.coordination.review.rule.AccountReviewDueRule;
import vn.coordination.review.rule.TrailReviewDueRule;

/** The clocks of reviews: SS-06, SS-07. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReviewClocks {
    private static final DeadlineRule<AccountReviewFacts> ACCOUNTS = new AccountReviewDueRule();
    private static final DeadlineRule<TrailReviewFacts> TRAIL = new TrailReviewDueRule();

    private final Deadlines deadlines;
    private final TrailReviewRepository trail;
    private final Speakers people;

    protected ReviewClocks() {
        this(null, null, null);
    }

    @Inject
    ReviewClocks(Deadlines deadlines, TrailReviewRepository trail, Speakers people) {
        this.deadlines = deadlines;
        this.trail = trail;
        this.people = people;
    }

    void keep(AccountReview review) {
        deadlines.keep(ACCOUNTS, AccountReviewFacts.of(review), owing(review));
    }

    Instant due(AccountReview review) {
        return deadlines
                .due(ACCOUNTS, AccountReviewFacts.of(review), owing(review))
                .orElseThrow();
    }

    /** Each office that has auditors owes it; whoever of them does it does it for all. */
    void keep(TrailReviewFacts week) {
        Set<Office> running = trail.officesWithClock(week.week());
        Stream.concat(auditing().stream(), running.stream())
                .distinct()
                .forEach(office -> deadlines.keep(TRAIL, week, owing(week, office)));
    }

    Instant due(TrailReviewFacts week) {
        Office any = auditing().iterator().next();
        return deadlines.due(TRAIL, week, owing(week, any)).orElseThrow();
    }

    /** Where nobody audits, the office that keeps the common schedule is asked for somebody who does. */
    private Set<Office> auditing() {
        Set<Office> offices = Stream.of(Office.values())
                .filter(office ->
                        !people.holders(office, EnumSet.of(Role.AUDITOR)).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Office.class)));
        return offices.isEmpty() ? EnumSet.of(Office.PARTY_OFFICE) : offices;
    }

    private static Owing owing(AccountReview review) {
        return new Owing(Subject.of(AccountReview.class, review.id()), review.office(), null, null);
    }

    private static Owing owing(TrailReviewFacts week, Office office) {
        return new Owing(Subject.of(TrailReview.class, week.week()), office, null, null);
    }
}
