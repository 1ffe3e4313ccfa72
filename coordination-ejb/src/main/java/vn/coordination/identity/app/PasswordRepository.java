package vn.coordination.identity.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.coordination.identity.FormerPassword;

/** The hashes of passwords that were replaced. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PasswordRepository {
    private final EntityManager entities;

    protected PasswordRepository() {
        this(null);
    }

    @Inject
    PasswordRepository(EntityManager entities) {
        this.entities = entities;
    }

    void add(FormerPassword former) {
        entities.persist(former);
    }

    /** The last ones of the account, newest first. */
    List<String> last(long account, int most) {
        return entities.createQuery(
                        "select f.passwordHash from FormerPassword f where f.account.id = :account order by f.id desc",
                        String.class)
                .setParameter("account", account)
                .setMaxResults(most)
                .getResultList();
    }
}
