package vn.coordination.conference.delegate.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import vn.coordination.audit.Subject;
import vn.coordination.conference.Conference;
import vn.coordination.conference.ConferenceState;
import vn.coordination.conference.app.Conferences;
import vn.coordination.conference.delegate.Delegate;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.OfficeBoundary;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationBreach;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.shared.City;

/** Who may touch the list of a conference, and when. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ListKeeping {
    private static final Set<ConferenceState> AT_THE_DOOR =
            EnumSet.of(ConferenceState.READY, ConferenceState.RUNNING, ConferenceState.HELD);

    private Conferences conferences;
    private OfficeBoundary boundary;
    private RegulationGuard guard;
    private CurrentActor currentActor;
    private Clock clock;

    protected ListKeeping() {}

    @Inject
    ListKeeping(
            Conferences conferences,
            OfficeBoundary boundary,
            RegulationGuard guard,
            CurrentActor currentActor,
            Clock clock) {
        this.conferences = conferences;
        this.boundary = boundary;
        this.guard = guard;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** A conference of the actor's office whose list is still open: until it has begun. */
    Conference coming(long id) {
        Conference conference = leading(id);
        requireComing(conference);
        return conference;
    }

    /** The same for whoever only looks at what a file would do: nobody waits for him. */
    void requireComing(long id) {
        requireComing(led(conferences.readable(id)));
    }

    void requireComing(Conference conference) {
        if (!conference.state().coming() && conference.state() != ConferenceState.POSTPONED) {
            throw guard.refuse(Breach.of(RuleCode.MT_06, "state", state(conference)), Conferences.subject(conference));
        }
    }

    /** A conference of the actor's office at whose door people are received, or were until attendance is confirmed. */
    Conference atTheDoor(long id) {
        Conference conference = leading(id);
        if (!AT_THE_DOOR.contains(conference.state())) {
            throw guard.refuse(Breach.of(RuleCode.MT_11, "state", state(conference)), Conferences.subject(conference));
        }
        return conference;
    }

    /** A running conference of the actor's office. */
    Conference running(long id) {
        Conference conference = leading(id);
        if (conference.state() != ConferenceState.RUNNING) {
            throw guard.refuse(Breach.of(RuleCode.MT_07, "state", state(conference)), Conferences.subject(conference));
        }
        return conference;
    }

    /**
     * When something happened at the door: now, or earlier, but on no day before the conference's.
     *
     * @param at null for now
     */
    Instant moment(Conference conference, Instant at) {
        Instant now = clock.instant();
        if (at == null) {
            return now;
        }
        LocalDate day = conference.day();
        if (at.isAfter(now)) {
            throw refuse(conference, Breach.of(RuleCode.MT_11, "future", Argument.instant(now)));
        }
        if (at.atZone(City.ZONE).toLocalDate().isBefore(day)) {
            throw refuse(conference, Breach.of(RuleCode.MT_11, "early", Argument.date(day)));
        }
        return at;
    }

    private RegulationBreach refuse(Conference conference, Breach breach) {
        return guard.refuse(breach.at("at"), Conferences.subject(conference));
    }

    /** It does not begin, move or end before what is done to its list is stored. */
    private Conference leading(long id) {
        return led(conferences.held(id));
    }

    private Conference led(Conference conference) {
        boundary.requireOffice(currentActor.get(), conference.lead(), Conferences.subject(conference));
        return conference;
    }

    /** What was settled about a delegate stays as it is. */
    void require(Delegate delegate, boolean open) {
        if (!open) {
            throw guard.refuse(
                    Breach.of(RuleCode.MT_06, "settled", Argument.term("delegate." + delegate.state())),
                    Subject.of(Delegate.class, delegate.id()));
        }
    }

    private static Argument state(Conference conference) {
        return Argument.term("conference." + conference.state());
    }
}
