package vn.coordination.regulation.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Role;
import vn.coordination.regulation.ParameterValue;
import vn.coordination.regulation.ValueEntered;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Authority;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.ChangedMeanwhile;
import vn.coordination.rule.app.RegulationGuard;

/** Enters what the law has changed; the regulation's own numbers change only by a version that three chiefs sign. */
@Stateless
@RolesAllowed({Role.Name.REGULATION_SECRETARY, Role.Name.SYSTEM})
public class ParameterService {
    private final ParameterRepository values;
    private final RegulationGuard guard;
    private final Event<ValueEntered> entered;

    protected ParameterService() {
        this(null, null, null);
    }

    @Inject
    public ParameterService(ParameterRepository values, RegulationGuard guard, Event<ValueEntered> entered) {
        this.values = values;
        this.guard = guard;
        this.entered = entered;
    }

    /** From the date on the new value holds; the one before ends on the eve. A value yet to come is not undercut. */
    public long enter(EnterValue command) {
        ParameterValue last = values.lockedLast(command.key());
        Subject subject = Subject.of(ParameterValue.class, last.id());
        if (command.key().authority() == Authority.REGULATION) {
            throw guard.refuse(Breach.of(RuleCode.CM_05, "own"), subject);
        }
        ChangedMeanwhile.unless(command.seen(), last.version(), subject);
        if (!command.since().isAfter(last.validity().since())) {
            Argument begin = Argument.date(last.validity().since());
            throw guard.refuse(Breach.of(RuleCode.CM_05, "backward", begin).at("since"), subject);
        }
        ParameterValue value =
                ParameterValue.statutory(command.key(), command.value(), command.since(), command.citation());
        last.giveWayOn(command.since());
        values.add(value);
        entered.fire(new ValueEntered(command.key()));
        return value.id();
    }
}
