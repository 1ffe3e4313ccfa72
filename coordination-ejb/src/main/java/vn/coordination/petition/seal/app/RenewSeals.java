package vn.coordination.petition.seal.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.app.Job;

/** After a new key was put in front, seals everything under it, so that the earlier one can be given up. */
@ApplicationScoped
class RenewSeals implements Job {
    /** What is left then waits for the next run. */
    private static final int ROUNDS = 100;

    private final SealService seals;
    private final Retry retry;

    protected RenewSeals() {
        this(null, null);
    }

    @Inject
    RenewSeals(SealService seals, Retry retry) {
        this.seals = seals;
        this.retry = retry;
    }

    @Override
    public String name() {
        return "petition.renewSeals";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        for (int round = 0; round < ROUNDS; round++) {
            if (!retry.call(seals::renewSome)) {
                return;
            }
        }
    }
}
