package vn.coordination.conference.delegate.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.SCHEDULE_COORDINATOR;
import static vn.coordination.identity.Role.Name.SPECIALIST;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.coordination.audit.Subject;
import vn.coordination.conference.Conference;
import vn.coordination.conference.delegate.Delegate;
import vn.coordination.conference.delegate.DelegateState;
import vn.coordination.conference.delegate.Invitee;
import vn.coordination.conference.delegate.imports.Register;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;

/** The list of a conference, kept by its lead office. */
@Stateless
@RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, SPECIALIST})
public class DelegateService {
    private DelegateRepository delegates;
    private DelegateRegister register;
    private ListKeeping keeping;
    private RegulationGuard guard;

    protected DelegateService() {}

    @Inject
    DelegateService(
            DelegateRepository delegates, DelegateRegister register, ListKeeping keeping, RegulationGuard guard) {
        this.delegates = delegates;
        this.register = register;
        this.keeping = keeping;
        this.guard = guard;
    }

    /**
     * Whoever was taken off the list is on it again; whoever of the register is on it stays there as he is. He sits in the hall or at a point that
     * takes part.
     */
    public long invite(InviteDelegate command) {
        long conference = command.conference();
        keeping.coming(conference);
        Register known = register.of(conference);
        Long seat = known.seat(command.point()).orElse(null);
        if (seat == null && !command.point().isEmpty()) {
            throw guard.refuse(
                    Breach.of(RuleCode.OC_04, "unknown").at("point"), Subject.of(Conference.class, conference));
        }
        Invitee invitee = known.invitee(command.name(), command.unit());
        Delegate delegate = delegates.find(conference, invitee).orElse(null);
        if (delegate == null) {
            requireOnce(conference, invitee);
            delegate = new Delegate(conference, invitee, seat, command.member());
            delegates.add(delegate);
        } else if (delegate.state() == DelegateState.WITHDRAWN) {
            delegate.come();
        }
        return delegate.id();
    }

    /** Nobody but the clerk knows whether a guest of the same name and unit is another. */
    private void requireOnce(long conference, Invitee invitee) {
        if (invitee.person() == null && delegates.listed(conference, invitee)) {
            throw guard.refuse(
                    Breach.of(RuleCode.MT_06, "listed").at("name"), Subject.of(Conference.class, conference));
        }
    }

    /** Takes somebody off the list; what was written down about him stays. */
    public long withdraw(long conference, long id) {
        keeping.coming(conference);
        Delegate delegate = delegates.take(conference, id);
        keeping.require(delegate, delegate.state().mayCome());
        delegate.withdraw();
        return id;
    }
}
