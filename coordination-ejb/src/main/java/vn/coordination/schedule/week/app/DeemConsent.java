package vn.coordination.schedule.week.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Scope;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.app.Job;

/** SC-03: silence at the cut-off is consent. */
@ApplicationScoped
class DeemConsent implements Job {
    private static final Scope SYSTEM = Scope.of(Actor.SYSTEM);

    private WeekService weeks;
    private WeekQueries queries;
    private Retry retry;

    protected DeemConsent() {}

    @Inject
    DeemConsent(WeekService weeks, WeekQueries queries, Retry retry) {
        this.weeks = weeks;
        this.queries = queries;
        this.retry = retry;
    }

    @Override
    public String name() {
        return "schedule.deem";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        retry.each(queries.withWordsDueSoon(SYSTEM), weeks::warnOfSilence);
        retry.each(queries.withOverdueWords(SYSTEM), weeks::deem);
    }
}
