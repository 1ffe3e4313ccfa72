package vn.coordination.organisation.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.OfficeCard;
import vn.coordination.organisation.Validity;
import vn.coordination.shared.City;

/** The three offices: public knowledge. */
@Stateless
@RolesAllowed({Keeper.EVERYBODY, Keeper.JOBS})
public class OfficeQueries {
    private final EntityManager entities;
    private final Clock clock;
    private final Instance<BookedDays> booked;

    protected OfficeQueries() {
        this(null, null, null);
    }

    @Inject
    public OfficeQueries(EntityManager entities, Clock clock, @Any Instance<BookedDays> booked) {
        this.entities = entities;
        this.clock = clock;
        this.booked = booked;
    }

    /** Those there are today. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<OfficeRow> offices() {
        LocalDate today = today();
        return everyOffice().stream()
                .filter(row -> row.validity().covers(today))
                .toList();
    }

    /** Those there are, were or will be. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<OfficeRow> everyOffice() {
        return entities.createQuery("select c from OfficeCard c order by c.id", OfficeCard.class)
                .getResultStream()
                .map(OfficeRow::of)
                .toList();
    }

    /** The days on which the office is needed: today, and from the first day booked for it to the last. */
    @RolesAllowed({Keeper.ROLE, Keeper.JOBS})
    public Validity needed(Office office) {
        LocalDate today = today();
        return booked.stream()
                .flatMap(days -> days.of(office).stream())
                .reduce(new Validity(today, today), Validity::spanning);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(City.ZONE));
    }
}
