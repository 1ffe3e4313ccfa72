package vn.coordination.identity.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import vn.coordination.identity.Role;
import vn.coordination.organisation.Office;

/** Reads who holds which role of an office, and by whose mandate. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SpeakerRepository {
    /** A role that counts on the day: not before, not after, not revoked by then. */
    private static final String COUNTS = " and g.validity.since <= :day"
            + " and (g.validity.until is null or g.validity.until >= :day)"
            + " and (g.revokedOn is null or g.revokedOn > :day)";

    @PersistenceContext
    private EntityManager entities;

    protected SpeakerRepository() {}

    /** An account with a role by which it may speak for the office. */
    record Candidate(long account, long person, Role role) {}

    /** The chief of the office who has given the person a mandate for the day. */
    Optional<Long> chiefActedFor(long person, Office office, LocalDate day) {
        return entities.createQuery(
                        "select m.grantor.id from Mandate m, RoleGrant g where m.holder.id = :person"
                                + " and m.office = :office and m.validity.since <= :day"
                                + " and (m.validity.until is null or m.validity.until >= :day)"
                                + " and (m.revokedOn is null or m.revokedOn > :day)"
                                + " and g.account.person.id = m.grantor.id and g.office = m.office"
                                + " and g.role = vn.coordination.identity.Role.CHIEF" + COUNTS,
                        Long.class)
                .setParameter("person", person)
                .setParameter("office", office)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** Those whose role lets them speak; whether a deputy has a mandate, and whether they can sign in, is not asked. */
    List<Candidate> candidates(Office office, LocalDate day) {
        return entities.createQuery(
                        "select g.account.id as account, g.account.person.id as person, g.role as role"
                                + " from RoleGrant g where g.office = :office and g.role in :roles" + COUNTS
                                + " and g.account.person.office = g.office order by g.id",
                        Tuple.class)
                .setParameter("office", office)
                .setParameter("roles", EnumSet.of(Role.CHIEF, Role.DEPUTY_CHIEF))
                .setParameter("day", day)
                .getResultStream()
                .map(row -> new Candidate(
                        row.get("account", Long.class), row.get("person", Long.class), row.get("role", Role.class)))
                .toList();
    }

    /** Persons of the office who hold one of the roles, whether or not their account is open. */
    List<Long> holders(Office office, Collection<Role> roles, LocalDate day) {
        return entities.createQuery(
                        "select distinct g.account.person.id from RoleGrant g where g.office = :office"
                                + " and g.role in :roles" + COUNTS,
                        Long.class)
                .setParameter("office", office)
                .setParameter("roles", roles)
                .setParameter("day", day)
                .getResultList();
    }
}
