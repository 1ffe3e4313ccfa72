package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.coordination.schedule.IssuedRow;
import vn.coordination.shared.IsoWeek;

/** The rows of issued versions. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class IssuedRepository {
    @PersistenceContext
    private EntityManager entities;

    protected IssuedRepository() {}

    /** By slot, in the order of the slots' ids. */
    Map<Long, IssuedRow> rows(IsoWeek week, int issueNumber) {
        Map<Long, IssuedRow> bySlot = new LinkedHashMap<>();
        entities.createQuery(
                        "select r from IssuedRow r where r.week = :week and r.issueNumber = :number order by r.slot",
                        IssuedRow.class)
                .setParameter("week", week.toString())
                .setParameter("number", issueNumber)
                .getResultStream()
                .forEach(row -> bySlot.put(row.slot(), row));
        return bySlot;
    }
}
