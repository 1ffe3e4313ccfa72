package vn.coordination.review.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.app.Job;

/** Opens the reviews of the quarter and reminds of those that are open (SS-06, SS-07), once a day. */
@ApplicationScoped
public class KeepReviews implements Job {
    private final AccountReviewService reviews;
    private final ReminderService reminders;
    private final Retry retry;

    protected KeepReviews() {
        this(null, null, null);
    }

    @Inject
    public KeepReviews(AccountReviewService reviews, ReminderService reminders, Retry retry) {
        this.reviews = reviews;
        this.reminders = reminders;
        this.retry = retry;
    }

    @Override
    public String name() {
        return "review.keepReviews";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        retry.call(reviews::openDue);
        retry.run(reminders::remindOfAccounts);
        retry.run(reminders::remindOfTrail);
    }
}
