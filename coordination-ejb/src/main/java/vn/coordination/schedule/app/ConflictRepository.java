package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import vn.coordination.schedule.ConflictCase;
import vn.coordination.shared.IsoWeek;

/** Open conflict cases; a slot has at most one. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ConflictRepository {
    @PersistenceContext
    private EntityManager entities;

    protected ConflictRepository() {}

    Optional<ConflictCase> openCaseOf(long slot) {
        return entities.createQuery(
                        "select c from ConflictCase c where c.slot = :slot and c.settlement is null",
                        ConflictCase.class)
                .setParameter("slot", slot)
                .getResultStream()
                .findFirst();
    }

    /** Open cases in which the slot stands in the way. */
    List<ConflictCase> openAgainst(long rival) {
        return entities.createQuery(
                        "select distinct c from ConflictCase c join c.rivals r"
                                + " where r.slot = :rival and c.settlement is null order by c.id",
                        ConflictCase.class)
                .setParameter("rival", rival)
                .getResultList();
    }

    List<ConflictCase> openOf(IsoWeek week) {
        return entities.createQuery(
                        "select c from ConflictCase c where c.week = :week and c.settlement is null order by c.id",
                        ConflictCase.class)
                .setParameter("week", week.toString())
                .getResultList();
    }

    void add(ConflictCase opened) {
        entities.persist(opened);
    }
}
