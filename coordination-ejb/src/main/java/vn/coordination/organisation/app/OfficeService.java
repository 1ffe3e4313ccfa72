package vn.coordination.organisation.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.coordination.audit.Subject;
import vn.coordination.organisation.OfficeCard;
import vn.coordination.rule.app.ChangedMeanwhile;

/** Keeps whom to call in each office, and on which days it is there. */
@Stateless
@RolesAllowed({Keeper.ROLE, Keeper.JOBS})
public class OfficeService {
    private final OrganisationRepository records;
    private final OfficeQueries offices;

    protected OfficeService() {
        this(null, null);
    }

    @Inject
    public OfficeService(OrganisationRepository records, OfficeQueries offices) {
        this.records = records;
        this.offices = offices;
    }

    public void save(SaveOffice command) {
        OfficeCard card = records.locked(OfficeCard.class, command.id());
        Subject subject = Subject.of(OfficeCard.class, command.id());
        ChangedMeanwhile.unless(command.version(), card.version(), subject);
        if (!command.validity().covers(offices.needed(card.office()))) {
            throw new IllegalArgumentException(card.office() + " is needed beyond " + command.validity());
        }
        card.reachableThrough(command.contact(), command.phone());
        card.hold(command.validity());
    }
}
