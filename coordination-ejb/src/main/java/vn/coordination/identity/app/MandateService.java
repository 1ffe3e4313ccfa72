package vn.coordination.identity.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.organisation.Mandate;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Person;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.ChangedMeanwhile;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.shared.City;

/** Keeps who may act for whom: the administrator for all offices, a chief for whoever his own office serves. */
@Stateless
@RolesAllowed({Role.Name.ADMINISTRATOR, Role.Name.CHIEF, Role.Name.SYSTEM})
public class MandateService {
    private final CurrentActor actor;
    private final MandateRepository mandates;
    private final RegulationGuard guard;
    private final Clock clock;

    protected MandateService() {
        this(null, null, null, null);
    }

    @Inject
    public MandateService(CurrentActor actor, MandateRepository mandates, RegulationGuard guard, Clock clock) {
        this.actor = actor;
        this.mandates = mandates;
        this.guard = guard;
        this.clock = clock;
    }

    public long grant(GrantMandate command) {
        admit(command.office(), Subject.fresh(Mandate.class));
        Person grantor = mandates.person(command.grantor());
        Person holder = mandates.person(command.holder());
        if (grantor == holder) {
            throw guard.refuse(Breach.of(RuleCode.SS_08, "himself").at("holder"), Subject.fresh(Mandate.class));
        }
        if (!keepsAll() && grantor.office() != command.office()) {
            throw guard.refuse(Breach.of(RuleCode.SS_08, "grantor").at("grantor"), Subject.fresh(Mandate.class));
        }
        Mandate mandate = new Mandate(grantor, holder, command.office(), command.instrument(), command.validity());
        mandates.add(mandate);
        return mandate.id();
    }

    public void revoke(long id, int version) {
        Mandate mandate = mandates.locked(id);
        Subject subject = Subject.of(Mandate.class, id);
        admit(mandate.office(), subject);
        ChangedMeanwhile.unless(version, mandate.version(), subject);
        mandate.revoke(LocalDate.now(clock.withZone(City.ZONE)));
    }

    private void admit(Office office, Subject subject) {
        if (!keepsAll() && !actor.get().isOf(office)) {
            throw guard.refuse(Breach.of(RuleCode.SS_08, "mandate"), subject);
        }
    }

    private boolean keepsAll() {
        Actor who = actor.get();
        return who.isSystem() || who.has(Role.ADMINISTRATOR);
    }
}
