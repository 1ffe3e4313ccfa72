package vn.coordination.consultation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import vn.coordination.audit.Subject;
import vn.coordination.consultation.Ask;
import vn.coordination.consultation.Consultation;
import vn.coordination.consultation.ConsultationState;
import vn.coordination.organisation.Office;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;

/** Consultations as the features use them that have something to ask, in the transaction of their own act. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Consultations {
    private final ConsultationRepository records;
    private final OpinionClocks clocks;
    private final ConsultationNews news;
    private final RegulationGuard guard;
    private final Clock clock;

    protected Consultations() {
        this(null, null, null, null, null);
    }

    @Inject
    Consultations(
            ConsultationRepository records,
            OpinionClocks clocks,
            ConsultationNews news,
            RegulationGuard guard,
            Clock clock) {
        this.records = records;
        this.clocks = clocks;
        this.news = news;
        this.guard = guard;
        this.clock = clock;
    }

    /** Sends the question; the clocks of the offices start (DC-09). */
    public long ask(Ask ask) {
        if (ask.question() == null || ask.question().isBlank()) {
            throw guard.refuse(Breach.of(RuleCode.DC_09, "question").at("question"), Subject.fresh(Consultation.class));
        }
        Consultation consultation = new Consultation(ask, clock.instant());
        records.add(consultation);
        clocks.keep(consultation);
        for (Office office : consultation.offices()) {
            Instant due = clocks.due(consultation, office).orElseThrow();
            news.asked(consultation, office, due);
        }
        return consultation.id();
    }

    public boolean isSynthesised(long id) {
        return records.get(id).state() == ConsultationState.SYNTHESISED;
    }

    /** The matter is decided, or the question taken back: nobody is waited for any more. */
    public void close(long id) {
        Consultation consultation = records.take(id);
        if (consultation.state() != ConsultationState.CLOSED) {
            consultation.close();
            clocks.keep(consultation);
        }
    }
}
