package vn.coordination.reception.app;

import static vn.coordination.identity.Role.Name.CITIZEN_RECEIVER;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.PETITION_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Actor;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.OfficeBoundary;
import vn.coordination.petition.Identity;
import vn.coordination.petition.app.IdentityVault;
import vn.coordination.reception.Visit;
import vn.coordination.reception.VisitLook;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;

/** Who came on a visit: every look is recorded with its purpose, and at a denunciation only who received him may (PT-35). */
@Stateless
@RolesAllowed({CITIZEN_RECEIVER, PETITION_OFFICER, DEPUTY_CHIEF})
public class VisitorService {
    private final ReceptionRepository records;
    private final IdentityVault vault;
    private final OfficeBoundary boundary;
    private final RegulationGuard guard;
    private final CurrentActor currentActor;
    private final Clock clock;

    protected VisitorService() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public VisitorService(
            ReceptionRepository records,
            IdentityVault vault,
            OfficeBoundary boundary,
            RegulationGuard guard,
            CurrentActor currentActor,
            Clock clock) {
        this.records = records;
        this.vault = vault;
        this.boundary = boundary;
        this.guard = guard;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Empty where a petition was handed in: that keeps who he is, under its own list. */
    public Optional<Identity> look(long id, String purpose) {
        Visit visit = records.visit(id);
        Subject subject = Subject.of(Visit.class, id);
        Actor actor = currentActor.get();
        boundary.requireOffice(actor, visit.office(), subject);
        if (visit.shielded() && !visit.receivedBy(actor.person())) {
            throw guard.refuse(Breach.of(RuleCode.PT_35, "list"), subject);
        }
        if (purpose.isBlank()) {
            throw guard.refuse(Breach.of(RuleCode.PT_35, "purpose").at("purpose"), subject);
        }
        records.add(new VisitLook(id, actor.person(), clock.instant(), purpose));
        return visit.sealed().map(closed -> vault.open(closed, VisitorSeals.place(id)));
    }
}
