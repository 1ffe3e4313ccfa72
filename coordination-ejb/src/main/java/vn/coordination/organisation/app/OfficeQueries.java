package vn.coordination.organisation.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.coordination.organisation.OfficeCard;
import vn.coordination.organisation.Unit;
import vn.coordination.shared.City;

/** The three offices and the units of the city: public knowledge. */
@Stateless
@RolesAllowed({Keeper.EVERYBODY, Keeper.JOBS})
public class OfficeQueries {
    private final EntityManager entities;
    private final Clock clock;

    protected OfficeQueries() {
        this(null, null);
    }

    @Inject
    public OfficeQueries(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<OfficeRow> offices() {
        return entities.createQuery("""
                        select c from OfficeCard c
                        where c.validity.since <= :day and (c.validity.until is null or c.validity.until >= :day)
                        order by c.id
                        """, OfficeCard.class)
                .setParameter("day", LocalDate.now(clock.withZone(City.ZONE)))
                .getResultStream()
                .map(card -> new OfficeRow(
                        card.id(),
                        card.office(),
                        card.names(),
                        card.badge(),
                        card.contact(),
                        card.phone(),
                        card.version()))
                .toList();
    }

    /** Units as they were or are on that day, by code. */
    public List<UnitRow> units(LocalDate day) {
        return entities.createQuery("""
                        select u from Unit u
                        where u.validity.since <= :day and (u.validity.until is null or u.validity.until >= :day)
                        order by u.code
                        """, Unit.class)
                .setParameter("day", day)
                .getResultStream()
                .map(unit -> new UnitRow(
                        unit.id(),
                        unit.code(),
                        unit.kind(),
                        unit.name(),
                        unit.latinName(),
                        unit.parentCode(),
                        unit.validity()))
                .toList();
    }
}
