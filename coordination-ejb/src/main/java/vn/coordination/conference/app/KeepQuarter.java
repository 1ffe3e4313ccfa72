package vn.coordination.conference.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.app.Job;

/** Opens the quarter's clock of the leaders' meeting (MT-13), once a day. */
@ApplicationScoped
public class KeepQuarter implements Job {
    private final QuarterService quarters;
    private final Retry retry;

    protected KeepQuarter() {
        this(null, null);
    }

    @Inject
    public KeepQuarter(QuarterService quarters, Retry retry) {
        this.quarters = quarters;
        this.retry = retry;
    }

    @Override
    public String name() {
        return "conference.keepQuarter";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run() {
        retry.call(quarters::keepQuarter);
    }
}
