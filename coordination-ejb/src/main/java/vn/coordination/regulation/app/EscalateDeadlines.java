package vn.coordination.regulation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.app.Job;

/** Clocks that nobody meets go up the ladder by themselves. */
@ApplicationScoped
class EscalateDeadlines implements Job {
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
        for (long deadline : retry.call(escalation::due)) {
            retry.run(() -> escalation.take(deadline));
        }
    }
}
