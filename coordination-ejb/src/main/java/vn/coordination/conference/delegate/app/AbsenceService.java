package vn.coordination.conference.delegate.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.coordination.audit.Subject;
import vn.coordination.conference.Conference;
import vn.coordination.conference.app.Conferences;
import vn.coordination.conference.delegate.Delegate;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.OfficeBoundary;
import vn.coordination.organisation.Office;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;

/** Who cannot come says so with a reason and may name a substitute; his own office agrees to that one (MT-06). */
@Stateless
@RolesAllowed("**")
public class AbsenceService {
    private DelegateRepository delegates;
    private DelegateRegister register;
    private Conferences conferences;
    private ListKeeping keeping;
    private AbsenceNews news;
    private OfficeBoundary boundary;
    private RegulationGuard guard;
    private CurrentActor currentActor;
    private Clock clock;

    protected AbsenceService() {}

    @Inject
    AbsenceService(
            DelegateRepository delegates,
            DelegateRegister register,
            Conferences conferences,
            ListKeeping keeping,
            AbsenceNews news,
            OfficeBoundary boundary,
            RegulationGuard guard,
            CurrentActor currentActor,
            Clock clock) {
        this.delegates = delegates;
        this.register = register;
        this.conferences = conferences;
        this.keeping = keeping;
        this.news = news;
        this.boundary = boundary;
        this.guard = guard;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * Said by himself, by his office for him, or written down by the lead office, whom he has told.
     *
     * @param substitute name of whoever shall come for him; empty for nobody
     */
    public long excuse(long conference, long id, String reason, String substitute) {
        Conference called = conferences.calledHeld(conference);
        Delegate delegate = delegates.take(conference, id);
        requireVoice(delegate, called);
        keeping.requireComing(called);
        keeping.require(delegate, delegate.state().mayCome());
        delegate.excuse(currentActor.get().person(), reason, substitute);
        news.absent(delegate, called);
        return id;
    }

    /** He can come after all. */
    public long come(long conference, long id) {
        Conference called = conferences.calledHeld(conference);
        Delegate delegate = delegates.take(conference, id);
        requireVoice(delegate, called);
        keeping.requireComing(called);
        keeping.require(delegate, delegate.state().mayCome());
        delegate.come();
        return id;
    }

    /** The substitute is on the list from now on; in a body that decides he has no vote. Returns his id. */
    @RolesAllowed({CHIEF, DEPUTY_CHIEF})
    public long approve(long conference, long id) {
        Conference called = conferences.calledHeld(conference);
        Delegate delegate = delegates.take(conference, id);
        requireAsked(delegate, called);
        Delegate substitute = delegate.approve(
                currentActor.get().person(),
                clock.instant(),
                !called.kind().collective(),
                register.substitute(delegate));
        delegates.add(substitute);
        news.approved(delegate, called);
        return substitute.id();
    }

    /** He stays absent, and may name somebody else. */
    @RolesAllowed({CHIEF, DEPUTY_CHIEF})
    public long refuse(long conference, long id) {
        Conference called = conferences.calledHeld(conference);
        Delegate delegate = delegates.take(conference, id);
        requireAsked(delegate, called);
        delegate.refuse();
        news.refused(delegate, called);
        return id;
    }

    /** The delegate waits for the word of the actor's office. */
    private void requireAsked(Delegate delegate, Conference called) {
        boundary.requireOffice(
                currentActor.get(), delegate.sender(called.lead()), Subject.of(Delegate.class, delegate.id()));
        keeping.requireComing(called);
        keeping.require(delegate, delegate.awaitsApproval());
    }

    private void requireVoice(Delegate delegate, Conference called) {
        Actor actor = currentActor.get();
        Office sender = delegate.sender(called.lead());
        boolean office = actor.isOf(sender) || actor.isOf(called.lead());
        boolean speaks = actor.hasAny(Role.SCHEDULE_COORDINATOR, Role.CHIEF, Role.DEPUTY_CHIEF);
        if (!delegate.is(actor.person()) && !(office && speaks)) {
            throw guard.refuse(
                    Breach.of(RuleCode.SS_08, Argument.office(sender.code())),
                    Subject.of(Delegate.class, delegate.id()));
        }
    }
}
