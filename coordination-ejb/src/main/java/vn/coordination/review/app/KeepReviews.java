package vn.coordination.review.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.app.Job;

/** Opens the reviews of the quarter and keeps the clocks of what is to be looked through (SS-06, SS-07). */
@ApplicationScoped
public class KeepReviews implements Job {
    private final ReviewUpkeepService reviews;
    private final Retry retry;

    protected KeepReviews() {
        this(null, null);
    }

    @Inject
    public KeepReviews(ReviewUpkeepService reviews, Retry retry) {
        this.reviews = reviews;
        this.retry = retry;
    }

    @Override
    public String name() {
        return "review.keepReviews";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        retry.each(List.of(reviews::openDue, reviews::keepAccounts, reviews::keepTrail), Runnable::run);
    }
}
