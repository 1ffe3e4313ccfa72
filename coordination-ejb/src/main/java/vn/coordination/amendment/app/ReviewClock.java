package vn.coordination.amendment.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.coordination.amendment.AmendmentRules;
import vn.coordination.amendment.ReviewFacts;
import vn.coordination.amendment.YearlyReview;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.Office;
import vn.coordination.regulation.app.Deadlines;
import vn.coordination.regulation.app.Owing;
import vn.coordination.regulation.app.RegulationQueries;
import vn.coordination.shared.City;

/** The clock of the yearly review (CM-05): one for the regulation, whichever version is in force. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReviewClock {
    private static final Subject SUBJECT = new Subject(YearlyReview.class.getSimpleName(), "next");
    /** The Party Office leads the making of the regulation, and has its secretary. */
    private static final Owing OWING = new Owing(SUBJECT, Office.PARTY_OFFICE, null, null);

    private final YearlyReviewRepository reviews;
    private final RegulationQueries regulation;
    private final Deadlines deadlines;
    private final Clock clock;

    protected ReviewClock() {
        this(null, null, null, null);
    }

    @Inject
    ReviewClock(YearlyReviewRepository reviews, RegulationQueries regulation, Deadlines deadlines, Clock clock) {
        this.reviews = reviews;
        this.regulation = regulation;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Runs from the last review, or from the coming into force of the version if that was later. */
    void keep() {
        since().ifPresent(since -> deadlines.keep(AmendmentRules.REVIEW_DUE, new ReviewFacts(since, null), OWING));
    }

    /** The review that is being recorded meets it. */
    void meet(Instant now) {
        since().ifPresent(since -> deadlines.keep(AmendmentRules.REVIEW_DUE, new ReviewFacts(since, now), OWING));
    }

    Optional<Instant> due() {
        return deadlines.due(AmendmentRules.REVIEW_DUE, OWING);
    }

    private Optional<Instant> since() {
        return reviews.last().map(YearlyReview::reviewedAt).map(last -> {
            Instant inForce = inForce();
            return inForce.isAfter(last) ? inForce : last;
        });
    }

    private Instant inForce() {
        LocalDate today = LocalDate.now(clock.withZone(City.ZONE));
        return regulation
                .versionOn(Scope.of(Actor.SYSTEM), today)
                .orElseThrow()
                .since()
                .atStartOfDay(City.ZONE)
                .toInstant();
    }
}
