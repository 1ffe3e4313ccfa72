package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.organisation.Office;
import vn.coordination.shared.City;

/** Who speaks for an office: its chief, or a deputy chief to whom the chief has given a dated mandate. */
@ApplicationScoped
class Speakers {
    @PersistenceContext
    private EntityManager entities;

    private Clock clock;

    protected Speakers() {}

    @Inject
    Speakers(Clock clock) {
        this.clock = clock;
    }

    boolean maySpeak(Actor actor) {
        return actor.has(Role.CHIEF)
                || actor.has(Role.DEPUTY_CHIEF) && chiefActedFor(actor).isPresent();
    }

    /** The chief in whose place a deputy speaks; empty for the chief himself. */
    Optional<Long> chiefActedFor(Actor actor) {
        if (actor.has(Role.CHIEF) || !actor.has(Role.DEPUTY_CHIEF)) {
            return Optional.empty();
        }
        return entities.createQuery(
                        "select m.grantor.id from Mandate m, RoleGrant g where m.holder.id = :person"
                                + " and m.office = :office and m.validity.since <= :today"
                                + " and (m.validity.until is null or m.validity.until >= :today)"
                                + " and (m.revokedOn is null or m.revokedOn > :today)"
                                + " and g.account.person.id = m.grantor.id and g.office = m.office"
                                + " and g.role = vn.coordination.identity.Role.CHIEF"
                                + " and g.validity.since <= :today"
                                + " and (g.validity.until is null or g.validity.until >= :today)",
                        Long.class)
                .setParameter("person", actor.person())
                .setParameter("office", actor.office())
                .setParameter("today", today())
                .getResultStream()
                .findFirst();
    }

    /** Whether somebody could speak for the office now: with an open account, and as deputy with a mandate. */
    boolean anyoneFor(Office office) {
        return candidates(office).stream()
                .map(row -> new Actor(row.account(), row.person(), office, Set.of(row.role())))
                .anyMatch(this::maySpeak);
    }

    private record Candidate(long account, long person, Role role) {}

    private List<Candidate> candidates(Office office) {
        return entities.createQuery(
                        "select g.account.id as account, g.account.person.id as person, g.role as role"
                                + " from RoleGrant g where g.office = :office and g.account.disabled = false"
                                + " and g.role in (vn.coordination.identity.Role.CHIEF,"
                                + " vn.coordination.identity.Role.DEPUTY_CHIEF)"
                                + " and g.validity.since <= :today"
                                + " and (g.validity.until is null or g.validity.until >= :today)"
                                + " and g.revokedOn is null",
                        Tuple.class)
                .setParameter("office", office)
                .setParameter("today", today())
                .getResultStream()
                .map(row -> new Candidate(
                        row.get("account", Long.class), row.get("person", Long.class), row.get("role", Role.class)))
                .toList();
    }

    /** Persons of the office who hold one of the roles now, whether or not their account is open. */
    List<Long> holders(Office office, Collection<Role> roles) {
        return entities.createQuery(
                        "select distinct g.account.person.id from RoleGrant g where g.office = :office"
                                + " and g.role in :roles and g.validity.since <= :today"
                                + " and (g.validity.until is null or g.validity.until >= :today)",
                        Long.class)
                .setParameter("office", office)
                .setParameter("roles", roles)
                .setParameter("today", today())
                .getResultList();
    }

    private LocalDate today() {
        return clock.instant().atZone(City.ZONE).toLocalDate();
    }
}
