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
    private static final int PORTION = 100;

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
        DueClocks.Place place = DueClocks.Place.FIRST;
        while (place != null) {
            place = take(place);
        }
    }

    /** @return from where to go on; null = nowhere */
    private DueClocks.Place take(DueClocks.Place from) {
        DueClocks due = retry.call(() -> escalation.due(from));
        List<Long> ids = due.ids();
        for (int first = 0; first < ids.size(); first += PORTION) {
            List<Long> portion = ids.subList(first, Math.min(first + PORTION, ids.size()));
            take(portion);
        }
        return due.next();
    }

    /** One clock that cannot be taken up does not keep back those that share its portion. */
    private void take(List<Long> portion) {
        try {
            retry.run(() -> escalation.take(portion));
        } catch (RuntimeException failure) {
            retry.each(portion, id -> escalation.take(List.of(id)));
        }
    }
}
