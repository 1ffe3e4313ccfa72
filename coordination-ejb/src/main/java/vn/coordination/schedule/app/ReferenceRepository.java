package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import vn.coordination.organisation.Office;

/** Reads the records of other features that a slot refers to. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReferenceRepository {
    @PersistenceContext
    private EntityManager entities;

    protected ReferenceRepository() {}

    long persons(Collection<Long> ids) {
        return entities.createQuery("select count(p) from Person p where p.id in :ids", Long.class)
                .setParameter("ids", ids)
                .getSingleResult();
    }

    /** A room counts only on days on which it exists. */
    long rooms(long id, LocalDate day) {
        return entities.createQuery(
                        "select count(r) from Room r where r.id = :id and r.validity.since <= :day"
                                + " and (r.validity.until is null or r.validity.until >= :day)",
                        Long.class)
                .setParameter("id", id)
                .setParameter("day", day)
                .getSingleResult();
    }

    long bodies(long id) {
        return entities.createQuery("select count(b) from Body b where b.id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** The offices of the people. */
    List<Office> officesOf(Collection<Long> persons) {
        if (persons.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("select distinct p.office from Person p where p.id in :persons", Office.class)
                .setParameter("persons", persons)
                .getResultList();
    }
}
