package vn.coordination.review.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.review.TrailReview;
import vn.coordination.review.TrailReviewFacts;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.shared.IsoWeek;

/** An auditor confirms that he has looked through the trail of a week (SS-06). */
@Stateless
@RolesAllowed(Role.Name.AUDITOR)
public class TrailReviewService {
    private final TrailReviewRepository reviews;
    private final ReviewClocks clocks;
    private final CurrentActor actor;
    private final RegulationGuard guard;
    private final Clock clock;

    protected TrailReviewService() {
        this(null, null, null, null, null);
    }

    @Inject
    public TrailReviewService(
            TrailReviewRepository reviews,
            ReviewClocks clocks,
            CurrentActor actor,
            RegulationGuard guard,
            Clock clock) {
        this.reviews = reviews;
        this.clocks = clocks;
        this.actor = actor;
        this.guard = guard;
        this.clock = clock;
    }

    /** @param note what was noticed; may be empty */
    public void confirm(IsoWeek week, String note) {
        Subject subject = Subject.fresh(TrailReview.class);
        if (!week.span().end().isBefore(clock.instant())) {
            throw guard.refuse(Breach.of(RuleCode.SS_06, "open", Argument.week(week.toString())), subject);
        }
        if (reviews.exists(week)) {
            throw guard.refuse(Breach.of(RuleCode.SS_06, "reviewed", Argument.week(week.toString())), subject);
        }
        Instant now = clock.instant();
        reviews.add(
                new TrailReview(week, reviews.entries(week), note, actor.get().person(), now));
        clocks.keep(new TrailReviewFacts(week, now));
    }
}
