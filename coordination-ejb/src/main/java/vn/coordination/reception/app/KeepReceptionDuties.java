package vn.coordination.reception.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.app.Job;

/** Opens the month of everybody who has to receive in person (PT-50), once a day. */
@ApplicationScoped
public class KeepReceptionDuties implements Job {
    private final ReceptionDutyService duties;
    private final Retry retry;

    protected KeepReceptionDuties() {
        this(null, null);
    }

    @Inject
    public KeepReceptionDuties(ReceptionDutyService duties, Retry retry) {
        this.duties = duties;
        this.retry = retry;
    }

    @Override
    public String name() {
        return "reception.keepDuties";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        retry.call(duties::keepMonths);
    }
}
