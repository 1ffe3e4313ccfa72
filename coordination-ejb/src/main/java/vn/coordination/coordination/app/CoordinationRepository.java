package vn.coordination.coordination.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.coordination.coordination.AreaContacts;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Person;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CoordinationRepository {
    private final EntityManager entities;

    protected CoordinationRepository() {
        this(null);
    }

    @Inject
    CoordinationRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<AreaContacts> lockedContacts(Office office, int area) {
        return entities.createQuery(
                        "select c from AreaContacts c where c.office = :office and c.area = :area", AreaContacts.class)
                .setParameter("office", office)
                .setParameter("area", area)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    List<AreaContacts> contacts() {
        return entities.createQuery("select c from AreaContacts c", AreaContacts.class)
                .getResultList();
    }

    /** Of these people those who serve in the office on the day. */
    Set<Long> serving(Collection<Long> persons, Office office, LocalDate day) {
        return entities.createQuery(
                        "select p from Person p where p.id in :persons and p.office = :office", Person.class)
                .setParameter("persons", persons)
                .setParameter("office", office)
                .getResultStream()
                .filter(person -> person.activeOn(day))
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    <T> T add(T entity) {
        entities.persist(entity);
        entities.flush();
        return entity;
    }
}
