package vn.coordination.regulation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import vn.coordination.regulation.ParameterValue;
import vn.coordination.rule.ParameterKey;

@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ParameterRepository {
    private final EntityManager entities;

    protected ParameterRepository() {
        this(null);
    }

    @Inject
    ParameterRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** The value with the latest date; whoever enters another one waits for it. */
    ParameterValue lockedLast(ParameterKey key) {
        return entities.createQuery(
                        "select p from ParameterValue p where p.name = :name order by p.validity.since desc",
                        ParameterValue.class)
                .setParameter("name", key.name())
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    void add(ParameterValue value) {
        entities.persist(value);
        entities.flush();
    }
}
