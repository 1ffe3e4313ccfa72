package vn.coordination.rule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.coordination.shared.app.Job;

/** Keeps the table of calls that must happen once from growing for ever. */
@ApplicationScoped
class ForgetOldKeys implements Job {
    /** What is left then waits for the next day. */
    private static final int ROUNDS = 100;

    private final OnceService once;
    private final Retry retry;

    protected ForgetOldKeys() {
        this(null, null);
    }

    @Inject
    ForgetOldKeys(OnceService once, Retry retry) {
        this.once = once;
        this.retry = retry;
    }

    @Override
    public String name() {
        return "rule.forgetOldKeys";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        for (int round = 0; round < ROUNDS; round++) {
            if (!retry.call(once::forgetOld)) {
                return;
            }
        }
    }
}
