package vn.coordination.regulation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.app.Job;

/** Clocks that nobody meets go up the ladder by themselves. */
@ApplicationScoped
class EscalateDeadlines implements Job {
    /** Few enough that an act on one of them hardly waits, many enough that a flood of late clocks is taken in time. */
    private static final int PORTION = 50;

    private final EscalationService escalation;
    private final Retry retry;

    protected EscalateDeadlines() {
        this(null, null);
    }

    @Inject
    EscalateDeadlines(EscalationService escalation, Retry retry) {
        this.escalation = escalation;
        this.retry = retry;
    }

    @Override
    public String name() {
        return "regulation.escalate";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        List<Long> due = retry.call(escalation::due);
        for (int from = 0; from < due.size(); from += PORTION) {
            List<Long> portion = due.subList(from, Math.min(from + PORTION, due.size()));
            retry.run(() -> escalation.take(portion));
        }
    }
}
