package vn.coordination.identity.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import vn.coordination.identity.RecoveryCode;
import vn.coordination.identity.SecondFactor;

/** Devices and recovery codes of accounts. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SecondFactorRepository {
    private final EntityManager entities;

    protected SecondFactorRepository() {
        this(null);
    }

    @Inject
    SecondFactorRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Locked, so that one code is not taken twice at once. */
    Optional<SecondFactor> locked(long account) {
        return entities.createQuery("select f from SecondFactor f where f.account.id = :account", SecondFactor.class)
                .setParameter("account", account)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<SecondFactor> confirmed(long account) {
        return entities.createQuery(
                        "select f from SecondFactor f where f.account.id = :account and f.since is not null",
                        SecondFactor.class)
                .setParameter("account", account)
                .getResultStream()
                .findFirst();
    }

    List<RecoveryCode> unused(long account) {
        return entities.createQuery(
                        "select c from RecoveryCode c where c.account.id = :account and c.usedAt is null",
                        RecoveryCode.class)
                .setParameter("account", account)
                .getResultList();
    }

    void add(Object entity) {
        entities.persist(entity);
    }

    /** Removed one by one, so that each leaves its entry on the trail. */
    void removeAll(long account) {
        locked(account).ifPresent(entities::remove);
        entities.createQuery("select c from RecoveryCode c where c.account.id = :account", RecoveryCode.class)
                .setParameter("account", account)
                .getResultStream()
                .forEach(entities::remove);
    }
}
