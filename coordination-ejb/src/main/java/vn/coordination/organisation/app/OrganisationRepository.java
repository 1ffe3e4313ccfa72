package vn.coordination.organisation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OrganisationRepository {
    private final EntityManager entities;

    protected OrganisationRepository() {
        this(null);
    }

    @Inject
    OrganisationRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The record, locked against everybody else who wants to change it. */
    <T> T locked(Class<T> type, long id) {
        return found(type, id, entities.find(type, id, LockModeType.PESSIMISTIC_WRITE));
    }

    <T> T get(Class<T> type, long id) {
        return found(type, id, entities.find(type, id));
    }

    <T> T add(T entity) {
        entities.persist(entity);
        entities.flush();
        return entity;
    }

    void remove(Object entity) {
        entities.remove(entity);
    }

    private static <T> T found(Class<T> type, long id, T entity) {
        if (entity == null) {
            throw new IllegalArgumentException("no such " + type.getSimpleName() + ": " + id);
        }
        return entity;
    }
}
