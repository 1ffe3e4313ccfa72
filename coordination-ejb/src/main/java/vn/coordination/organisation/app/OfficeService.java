package vn.coordination.organisation.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.coordination.audit.Subject;
import vn.coordination.organisation.OfficeCard;
import vn.coordination.rule.app.ChangedMeanwhile;

/** Keeps whom to call in each office. */
@Stateless
@RolesAllowed({Keeper.ROLE, Keeper.JOBS})
public class OfficeService {
    private final OrganisationRepository records;

    protected OfficeService() {
        this(null);
    }

    @Inject
    public OfficeService(OrganisationRepository records) {
        this.records = records;
    }

    public void save(SaveOffice command) {
        OfficeCard card = records.locked(OfficeCard.class, command.id());
        Subject subject = Subject.of(OfficeCard.class, command.id());
        ChangedMeanwhile.unless(command.version(), card.version(), subject);
        card.reachableThrough(command.contact(), command.phone());
    }
}
