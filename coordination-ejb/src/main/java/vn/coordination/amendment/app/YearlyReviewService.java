package vn.coordination.amendment.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import vn.coordination.amendment.RecordReview;
import vn.coordination.amendment.YearlyReview;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.CurrentActor;

/** The regulation secretary records that the regulation was reviewed; the next year runs from then (CM-05). */
@Stateless
public class YearlyReviewService {
    private final YearlyReviewRepository reviews;
    private final ReviewClock reviewClock;
    private final CurrentActor currentActor;
    private final Clock clock;

    protected YearlyReviewService() {
        this(null, null, null, null);
    }

    @Inject
    YearlyReviewService(
            YearlyReviewRepository reviews, ReviewClock reviewClock, CurrentActor currentActor, Clock clock) {
        this.reviews = reviews;
        this.reviewClock = reviewClock;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @RolesAllowed(Role.Name.REGULATION_SECRETARY)
    public void record(RecordReview command) {
        Instant now = clock.instant();
        reviewClock.meet(now);
        reviews.add(YearlyReview.of(command, currentActor.get().person(), now));
        reviewClock.keep();
    }

    /** Starts the year by itself, with the first run and when another version comes into force. */
    @RolesAllowed(Role.Name.SYSTEM)
    public void keep() {
        if (reviews.last().isEmpty()) {
            reviews.add(YearlyReview.beginning(clock.instant()));
        }
        reviewClock.keep();
    }
}
