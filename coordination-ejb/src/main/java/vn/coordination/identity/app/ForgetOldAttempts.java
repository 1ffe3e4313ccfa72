package vn.coordination.identity.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.coordination.shared.app.Job;

/** Keeps the counters of wrong passwords few. */
@ApplicationScoped
public class ForgetOldAttempts implements Job {
    private final LoginAttemptService attempts;

    protected ForgetOldAttempts() {
        this(null);
    }

    @Inject
    public ForgetOldAttempts(LoginAttemptService attempts) {
        this.attempts = attempts;
    }

    @Override
    public String name() {
        return "identity.forgetOldAttempts";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        attempts.forgetOld();
    }
}
