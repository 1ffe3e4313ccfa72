package vn.coordination.amendment.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.app.Job;

/** Follows the version in force with the clock of the yearly review. */
@ApplicationScoped
class KeepReviewClock implements Job {
    private final YearlyReviewService reviews;
    private final Retry retry;

    protected KeepReviewClock() {
        this(null, null);
    }

    @Inject
    KeepReviewClock(YearlyReviewService reviews, Retry retry) {
        this.reviews = reviews;
        this.retry = retry;
    }

    @Override
    public String name() {
        return "amendment.reviewClock";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        retry.run(reviews::keep);
    }
}
