package vn.coordination.reception.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Actor;
import vn.coordination.identity.app.OfficeBoundary;
import vn.coordination.petition.Identity;
import vn.coordination.petition.app.NameInText;
import vn.coordination.petition.seal.app.IdentityVault;
import vn.coordination.reception.Visit;
import vn.coordination.reception.VisitLook;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;

/** Who came on visits: sealed, and opened for whoever may know, with a purpose that is recorded (PT-35). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Visitors {
    private final ReceptionRepository records;
    private final IdentityVault vault;
    private final OfficeBoundary boundary;
    private final RegulationGuard guard;
    private final Clock clock;

    protected Visitors() {
        this(null, null, null, null, null);
    }

    @Inject
    Visitors(
            ReceptionRepository records,
            IdentityVault vault,
            OfficeBoundary boundary,
            RegulationGuard guard,
            Clock clock) {
        this.records = records;
        this.vault = vault;
        this.boundary = boundary;
        this.guard = guard;
        this.clock = clock;
    }

    /** Empty where a petition was handed in: that keeps who he is, under its own list. */
    Optional<Identity> look(Visit visit, Actor actor, String purpose) {
        Subject subject = Subject.of(Visit.class, visit.id());
        boundary.requireOffice(actor, visit.office(), subject);
        if (visit.shielded() && !visit.receivedBy(actor.person())) {
            throw guard.refuse(Breach.of(RuleCode.PT_35, "list"), subject);
        }
        if (purpose == null || purpose.isBlank()) {
            throw guard.refuse(Breach.of(RuleCode.PT_35, "purpose").at("purpose"), subject);
        }
        Optional<Identity> visitor = visit.sealed().map(closed -> vault.open(closed, VisitorSeals.place(visit.id())));
        if (visitor.filter(who -> NameInText.found(who, purpose)).isPresent()) {
            throw guard.refuse(Breach.of(RuleCode.PT_35, "named").at("purpose"), subject);
        }
        records.add(new VisitLook(visit.id(), actor.person(), clock.instant(), purpose));
        return visitor;
    }
}
