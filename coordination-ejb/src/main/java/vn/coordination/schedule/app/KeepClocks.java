package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.app.Job;

/** Starts the clocks of the coming week by itself, and follows what climbs, is settled or is read. */
@ApplicationScoped
class KeepClocks implements Job {
    private final ScheduleClockService clocks;
    private final Retry retry;

    protected KeepClocks() {
        this(null, null);
    }

    @Inject
    KeepClocks(ScheduleClockService clocks, Retry retry) {
        this.clocks = clocks;
        this.retry = retry;
    }

    @Override
    public String name() {
        return "schedule.clocks";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        retry.each(retry.call(clocks::weeks), clocks::keepWeek);
        retry.each(retry.call(clocks::conflicts), clocks::keepConflict);
        retry.each(retry.call(clocks::readings), clocks::keepReadings);
    }
}
