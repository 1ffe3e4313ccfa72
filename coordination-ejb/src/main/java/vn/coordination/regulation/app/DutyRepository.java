package vn.coordination.regulation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.coordination.identity.Role;
import vn.coordination.organisation.Office;
import vn.coordination.shared.City;

/** Who has a duty in the offices today. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DutyRepository {
    private final EntityManager entities;
    private final Clock clock;

    protected DutyRepository() {
        this(null, null);
    }

    @Inject
    DutyRepository(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Persons who hold the role, whether or not their account is open. */
    List<Long> holders(Collection<Office> offices, Role role) {
        return entities.createQuery(
                        "select distinct g.account.person.id from RoleGrant g where g.office in :offices"
                                + " and g.role = :role and g.validity.since <= :today"
                                + " and (g.validity.until is null or g.validity.until >= :today)"
                                + " and (g.revokedOn is null or g.revokedOn > :today)",
                        Long.class)
                .setParameter("offices", offices)
                .setParameter("role", role)
                .setParameter("today", LocalDate.now(clock.withZone(City.ZONE)))
                .getResultList();
    }
}
