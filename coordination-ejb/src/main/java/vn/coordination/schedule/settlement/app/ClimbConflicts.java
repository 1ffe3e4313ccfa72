package vn.coordination.schedule.settlement.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.app.Job;

/** SC-10: conflicts that nobody settles climb by themselves. */
@ApplicationScoped
class ClimbConflicts implements Job {
    private ConflictService conflicts;
    private Retry retry;

    protected ClimbConflicts() {}

    @Inject
    ClimbConflicts(ConflictService conflicts, Retry retry) {
        this.conflicts = conflicts;
        this.retry = retry;
    }

    @Override
    public String name() {
        return "schedule.climb";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        retry.each(retry.call(conflicts::due), conflicts::climb);
    }
}
