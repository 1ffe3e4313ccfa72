package vn.coordination.consultation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Scope;
import vn.coordination.rule.app.Retry;
import vn.coordination.shared.app.Job;

/** DC-10: no reply in time is consent. */
@ApplicationScoped
class RecordSilence implements Job {
    private static final Scope SYSTEM = Scope.of(Actor.SYSTEM);

    private ConsultationService consultations;
    private ConsultationQueries queries;
    private Retry retry;

    protected RecordSilence() {}

    @Inject
    RecordSilence(ConsultationService consultations, ConsultationQueries queries, Retry retry) {
        this.consultations = consultations;
        this.queries = queries;
        this.retry = retry;
    }

    @Override
    public String name() {
        return "consultation.silence";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        retry.each(queries.waiting(SYSTEM), consultations::recordSilence);
    }
}
