package vn.coordination.coordination.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.coordination.audit.Subject;
import vn.coordination.coordination.AreaContacts;
import vn.coordination.coordination.NameContacts;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.OfficeBoundary;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.ChangedMeanwhile;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.shared.City;

/** An office names whom the others call in each area, and who stands in for him (CM-06). */
@Stateless
@RolesAllowed({Role.Name.CHIEF, Role.Name.DEPUTY_CHIEF})
public class ContactService {
    private final CoordinationRepository records;
    private final OfficeBoundary boundary;
    private final RegulationGuard guard;
    private final CurrentActor currentActor;
    private final Clock clock;

    protected ContactService() {
        this(null, null, null, null, null);
    }

    @Inject
    public ContactService(
            CoordinationRepository records,
            OfficeBoundary boundary,
            RegulationGuard guard,
            CurrentActor currentActor,
            Clock clock) {
        this.records = records;
        this.boundary = boundary;
        this.guard = guard;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    public void name(NameContacts command) {
        Optional<AreaContacts> known = records.lockedContacts(command.office(), command.area());
        Subject subject = known.map(pair -> Subject.of(AreaContacts.class, pair.id()))
                .orElseGet(() -> Subject.fresh(AreaContacts.class));
        boundary.requireOffice(currentActor.get(), command.office(), subject);
        ChangedMeanwhile.unless(command.seen(), known.map(AreaContacts::version).orElse(NameContacts.NONE), subject);
        require(command, subject);
        known.ifPresentOrElse(
                pair -> pair.handTo(command.contact(), command.deputy()),
                () -> records.add(
                        new AreaContacts(command.office(), command.area(), command.contact(), command.deputy())));
    }

    private void require(NameContacts command, Subject subject) {
        if (command.contact() == command.deputy()) {
            throw guard.refuse(Breach.of(RuleCode.CM_06, "same").at("deputy"), subject);
        }
        Set<Long> both = Set.of(command.contact(), command.deputy());
        LocalDate today = LocalDate.now(clock.withZone(City.ZONE));
        if (!records.serving(both, command.office(), today).equals(both)) {
            throw guard.refuse(Breach.of(RuleCode.CM_06, "stranger"), subject);
        }
    }
}
