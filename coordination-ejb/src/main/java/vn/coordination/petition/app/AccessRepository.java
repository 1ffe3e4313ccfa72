package vn.coordination.petition.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import vn.coordination.petition.IdentityAccess;
import vn.coordination.petition.IdentityLook;

/** Who may know who wrote a petition, and who has looked. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AccessRepository {
    private final EntityManager entities;

    protected AccessRepository() {
        this(null);
    }

    @Inject
    AccessRepository(EntityManager entities) {
        this.entities = entities;
    }

    Optional<IdentityAccess> of(long petition, long person) {
        return list(petition).stream()
                .filter(access -> access.person() == person)
                .findFirst();
    }

    List<IdentityAccess> list(long petition) {
        return entities.createQuery(
                        "select a from IdentityAccess a where a.petition = :petition and a.until is null"
                                + " order by a.since, a.id",
                        IdentityAccess.class)
                .setParameter("petition", petition)
                .getResultList();
    }

    void add(IdentityAccess access) {
        entities.persist(access);
    }

    void add(IdentityLook look) {
        entities.persist(look);
    }
}
