package vn.coordination.conference.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import vn.coordination.conference.delegate.AttendanceAct;
import vn.coordination.conference.delegate.DelegateState;

/** Counts who is there, from the entries rather than from the list, which may be a thousand times as long. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AttendanceRepository {
    private final EntityManager entities;

    protected AttendanceRepository() {
        this(null);
    }

    @Inject
    AttendanceRepository(EntityManager entities) {
        this.entities = entities;
    }

    RollCount at(long conference, Instant instant) {
        Tuple listed = entities.createQuery(
                        "select count(d) as delegates, count(case when d.member = true then 1 end) as members"
                                + " from Delegate d where d.conference = :conference and d.state <> :withdrawn",
                        Tuple.class)
                .setParameter("conference", conference)
                .setParameter("withdrawn", DelegateState.WITHDRAWN)
                .getSingleResult();
        Tuple present = entities.createQuery(
                        "select count(distinct d.id) as delegates,"
                                + " count(distinct case when d.member = true then d.id end) as members"
                                + " from AttendanceEvent e join Delegate d on d.id = e.delegate"
                                + " where e.conference = :conference and d.state <> :withdrawn and " + Attendance.THERE,
                        Tuple.class)
                .setParameter("conference", conference)
                .setParameter("withdrawn", DelegateState.WITHDRAWN)
                .setParameter("at", instant)
                .getSingleResult();
        return new RollCount(
                number(listed, "delegates"),
                number(present, "delegates"),
                number(listed, "members"),
                number(present, "members"));
    }

    /** Whether anybody ever was there. */
    boolean recorded(long conference) {
        return entities.createQuery(
                                "select count(e) from AttendanceEvent e where e.conference = :conference and e.act = :came"
                                        + " and not exists (select u from AttendanceEvent u where u.undoes = e.id)",
                                Long.class)
                        .setParameter("conference", conference)
                        .setParameter("came", AttendanceAct.CAME)
                        .getSingleResult()
                > 0;
    }

    private static int number(Tuple row, String name) {
        return row.get(name, Long.class).intValue();
    }
}
