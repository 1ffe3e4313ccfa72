package vn.coordination.identity.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Access;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Owned;
import vn.coordination.identity.Scope;
import vn.coordination.organisation.Office;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;

/** The line between the offices: whoever steps over it is refused under SS-08, and that is recorded. */
@ApplicationScoped
public class OfficeBoundary {
    private RegulationGuard guard;

    protected OfficeBoundary() {}

    @Inject
    OfficeBoundary(RegulationGuard guard) {
        this.guard = guard;
    }

    public void require(Actor actor, Access access, Owned record, Subject subject) {
        if (!Scope.of(actor).admits(record, access)) {
            throw guard.refuse(breach(record.owner()), subject);
        }
    }

    /** For acts on what an office does not have yet, such as entering a slot in its name. */
    public void requireOffice(Actor actor, Office office, Subject subject) {
        if (!actor.isSystem() && !actor.isOf(office)) {
            throw guard.refuse(breach(office), subject);
        }
    }

    private static Breach breach(Office owner) {
        return Breach.of(RuleCode.SS_08, Argument.office(owner.code()));
    }
}
