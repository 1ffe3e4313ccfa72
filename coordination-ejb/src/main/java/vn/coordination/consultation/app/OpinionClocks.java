package vn.coordination.consultation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import vn.coordination.audit.Subject;
import vn.coordination.consultation.AskedFacts;
import vn.coordination.consultation.Consultation;
import vn.coordination.consultation.ConsultationRules;
import vn.coordination.organisation.Office;
import vn.coordination.regulation.app.Deadlines;
import vn.coordination.regulation.app.Owing;

/** The clocks that run against the offices that were asked (DC-09). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OpinionClocks {
    private final Deadlines deadlines;
    private final Clock clock;

    protected OpinionClocks() {
        this(null, null);
    }

    @Inject
    OpinionClocks(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Brings the clocks to what the consultation is now. */
    void keep(Consultation consultation) {
        for (Office office : consultation.offices()) {
            AskedFacts facts = consultation.facts(office, clock.instant());
            deadlines.keep(ConsultationRules.OPINION_DUE, facts, owing(consultation, office));
        }
    }

    Optional<Instant> due(Consultation consultation, Office office) {
        return deadlines.due(ConsultationRules.OPINION_DUE, owing(consultation, office));
    }

    private static Owing owing(Consultation consultation, Office office) {
        Office lead = consultation.leadOffice();
        Subject subject = Subject.of(Consultation.class, consultation.id());
        return new Owing(subject, office, null, office == lead ? null : lead);
    }
}
