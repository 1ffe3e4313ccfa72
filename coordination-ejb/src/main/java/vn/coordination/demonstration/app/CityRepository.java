package vn.coordination.demonstration.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import vn.coordination.organisation.Body;

/** Stores the demonstration's people and what belongs to them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CityRepository {
    @PersistenceContext
    private EntityManager entities;

    protected CityRepository() {}

    <T> T add(T entity) {
        entities.persist(entity);
        return entity;
    }

    Body body(String code) {
        return entities.createQuery("select b from Body b where b.code = :code", Body.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    boolean isEmpty() {
        return entities.createQuery("select count(p) from Person p", Long.class).getSingleResult() == 0;
    }
}
