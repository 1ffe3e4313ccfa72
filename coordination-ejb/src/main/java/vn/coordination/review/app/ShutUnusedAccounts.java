package vn.coordination.review.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.app.Job;

/** Disables, once a day, the accounts that nobody used for too long (SS-05). */
@ApplicationScoped
public class ShutUnusedAccounts implements Job {
    private final ReminderService reminders;
    private final Retry retry;

    protected ShutUnusedAccounts() {
        this(null, null);
    }

    @Inject
    public ShutUnusedAccounts(ReminderService reminders, Retry retry) {
        this.reminders = reminders;
        this.retry = retry;
    }

    @Override
    public String name() {
        return "review.shutUnusedAccounts";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        retry.run(reminders::shutUnused);
    }
}
