package vn.coordination.consultation.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.REGULATION_SECRETARY;
import static vn.coordination.identity.Role.Name.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import vn.coordination.audit.Subject;
import vn.coordination.consultation.Consultation;
import vn.coordination.consultation.ConsultationState;
import vn.coordination.consultation.ConsultationSynthesised;
import vn.coordination.consultation.GiveOpinion;
import vn.coordination.identity.Actor;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.OfficeBoundary;
import vn.coordination.identity.app.Speakers;
import vn.coordination.organisation.Office;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;

/** The offices reply, silence is counted, and the lead office puts the replies together. */
@Stateless
public class ConsultationService {
    private ConsultationRepository records;
    private OpinionClocks clocks;
    private ConsultationNews news;
    private Speakers speakers;
    private OfficeBoundary boundary;
    private RegulationGuard guard;
    private CurrentActor currentActor;
    private Event<ConsultationSynthesised> synthesised;
    private Clock clock;

    protected ConsultationService() {}

    @Inject
    ConsultationService(
            ConsultationRepository records,
            OpinionClocks clocks,
            ConsultationNews news,
            Speakers speakers,
            OfficeBoundary boundary,
            RegulationGuard guard,
            CurrentActor currentActor,
            Event<ConsultationSynthesised> synthesised,
            Clock clock) {
        this.records = records;
        this.clocks = clocks;
        this.news = news;
        this.speakers = speakers;
        this.boundary = boundary;
        this.guard = guard;
        this.currentActor = currentActor;
        this.synthesised = synthesised;
        this.clock = clock;
    }

    /** A chief, or his deputy by mandate, says what the office thinks; another opinion later is another reply (DC-12). */
    @RolesAllowed({CHIEF, DEPUTY_CHIEF})
    public void reply(GiveOpinion command) {
        Consultation consultation = records.take(command.consultation());
        Subject subject = subject(consultation);
        Actor actor = currentActor.get();
        require(consultation.offices().contains(actor.office()), RuleCode.DC_09, "stranger", subject);
        require(speakers.maySpeak(actor), RuleCode.DC_09, "speaker", subject);
        require(consultation.state() == ConsultationState.SENT, RuleCode.DC_12, "closed", subject);
        boolean silent = command.opinion().needsComments() && isBlank(command.comments());
        if (silent) {
            throw guard.refuse(Breach.of(RuleCode.DC_09, "comments").at("comments"), subject);
        }
        consultation.reply(speakers.speaker(actor), command.opinion(), command.comments(), clock.instant());
        clocks.keep(consultation);
    }

    /** The lead office puts the replies together; not while it waits for an office. */
    @RolesAllowed({REGULATION_SECRETARY, CHIEF, DEPUTY_CHIEF})
    public void synthesise(long id, String text) {
        Consultation consultation = records.take(id);
        Subject subject = subject(consultation);
        boundary.requireOffice(currentActor.get(), consultation.leadOffice(), subject);
        require(consultation.state() == ConsultationState.SENT, RuleCode.DC_12, "closed", subject);
        require(consultation.waitedFor().isEmpty(), RuleCode.DC_10, "waiting", subject);
        if (isBlank(text)) {
            throw guard.refuse(Breach.of(RuleCode.DC_09, "synthesis").at("synthesis"), subject);
        }
        consultation.synthesise(text, clock.instant());
        synthesised.fire(new ConsultationSynthesised(id, consultation.subject()));
    }

    /** Silence at the limit is consent, but not in a matter that excludes it, nor while nobody could speak (DC-10). */
    @RolesAllowed(SYSTEM)
    public void recordSilence(long id) {
        Consultation consultation = records.take(id);
        if (consultation.state() != ConsultationState.SENT
                || !consultation.matter().silenceConsents()) {
            return;
        }
        Instant now = clock.instant();
        for (Office office : consultation.waitedFor()) {
            if (clocks.due(consultation, office)
                    .filter(due -> !due.isAfter(now))
                    .isPresent()) {
                count(consultation, office, now);
            }
        }
        clocks.keep(consultation);
    }

    private void count(Consultation consultation, Office office, Instant now) {
        if (speakers.anyoneFor(office)) {
            consultation.deem(office, now);
            news.silent(consultation, office);
        } else {
            news.nobodyCouldSpeak(consultation, office);
        }
    }

    private void require(boolean condition, RuleCode code, String variant, Subject subject) {
        if (!condition) {
            throw guard.refuse(Breach.of(code, variant), subject);
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static Subject subject(Consultation consultation) {
        return Subject.of(Consultation.class, consultation.id());
    }
}
