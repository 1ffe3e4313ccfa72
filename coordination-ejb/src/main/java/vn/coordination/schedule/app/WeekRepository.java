package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.Objection;
import vn.coordination.schedule.Week;
import vn.coordination.schedule.WeekState;
import vn.coordination.shared.IsoWeek;

/** Weeks, and what the offices say of them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class WeekRepository {
    @PersistenceContext
    private EntityManager entities;

    protected WeekRepository() {}

    /** The week's state as committed now; a week nobody has touched is open. */
    WeekState state(IsoWeek week) {
        return entities.createQuery("select w.state from Week w where w.id = :week", WeekState.class)
                .setParameter("week", week.toString())
                .getResultStream()
                .findFirst()
                .orElse(WeekState.OPEN);
    }

    int issueNumber(IsoWeek week) {
        return entities.createQuery("select w.issueNumber from Week w where w.id = :week", Integer.class)
                .setParameter("week", week.toString())
                .getSingleResult();
    }

    /** Makes the week's rows unless they are there; two offices may do so at the same moment. */
    void open(IsoWeek week) {
        int made = entities.createNativeQuery(
                        "insert ignore into week (id, state, issue_number, version)" + " values (:week, 'OPEN', 0, 0)")
                .setParameter("week", week.toString())
                .executeUpdate();
        if (made > 0) {
            for (Office office : Office.values()) {
                entities.createNativeQuery("insert into week_office (week, office, consent, version)"
                                + " values (:week, :office, 'WAITING', 0)")
                        .setParameter("week", week.toString())
                        .setParameter("office", office.code())
                        .executeUpdate();
            }
        }
    }

    /** The week, its version raised now and not only at the commit, so that two acts on one week follow each other. */
    Week take(IsoWeek week) {
        open(week);
        entities.createNativeQuery("update week set version = version + 1 where id = :week")
                .setParameter("week", week.toString())
                .executeUpdate();
        return entities.find(Week.class, week.toString());
    }

    void add(Objection objection) {
        entities.persist(objection);
    }

    List<Objection> openObjections(IsoWeek week) {
        return entities.createQuery(
                        "select o from Objection o where o.week = :week and o.settled is null", Objection.class)
                .setParameter("week", week.toString())
                .getResultList();
    }
}
