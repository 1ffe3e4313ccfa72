package vn.coordination.conference.paper.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import vn.coordination.audit.Subject;
import vn.coordination.conference.Conference;
import vn.coordination.conference.app.Conferences;
import vn.coordination.identity.Actor;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.OfficeBoundary;
import vn.coordination.organisation.Office;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;

/** What every act on papers or minutes begins with: the conference, locked, by whom, and whether it is the time for it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PaperDesk {
    private PaperRepository papers;
    private Conferences conferences;
    private OfficeBoundary boundary;
    private RegulationGuard guard;
    private CurrentActor currentActor;
    private Clock clock;

    protected PaperDesk() {}

    @Inject
    PaperDesk(
            PaperRepository papers,
            Conferences conferences,
            OfficeBoundary boundary,
            RegulationGuard guard,
            CurrentActor currentActor,
            Clock clock) {
        this.papers = papers;
        this.conferences = conferences;
        this.boundary = boundary;
        this.guard = guard;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Of the actor's office, locked. */
    Conference own(long id) {
        Conference conference = lock(id);
        requireOffice(conference, conference.lead());
        return conference;
    }

    Conference lock(long id) {
        papers.lock(id);
        return readable(id);
    }

    Conference readable(long id) {
        return conferences.readable(id);
    }

    void requireOffice(Conference conference, Office office) {
        boundary.requireOffice(currentActor.get(), office, subject(conference));
    }

    void require(Conference conference, boolean possible, RuleCode code) {
        if (!possible) {
            throw guard.refuse(
                    Breach.of(code, "state", Argument.term("conference." + conference.state())), subject(conference));
        }
    }

    Actor actor() {
        return currentActor.get();
    }

    Instant now() {
        return clock.instant();
    }

    private static Subject subject(Conference conference) {
        return Subject.of(Conference.class, conference.id());
    }
}
