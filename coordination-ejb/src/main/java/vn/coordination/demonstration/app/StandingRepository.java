package vn.coordination.demonstration.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import vn.coordination.organisation.Office;

/** How a petition stands, for whoever acts on it next. */
@ApplicationScoped
@Transactional
class StandingRepository {
    @PersistenceContext
    private EntityManager entities;

    protected StandingRepository() {}

    /** @param boundFor null unless it is on its way */
    record Standing(Integer version, Office office, Office boundFor) {
        Office acting() {
            return boundFor == null ? office : boundFor;
        }
    }

    Standing of(long petition) {
        return entities.createQuery(
                        "select p.version, p.office, p.boundFor from Petition p where p.id = :id", Standing.class)
                .setParameter("id", petition)
                .getSingleResult();
    }
}
