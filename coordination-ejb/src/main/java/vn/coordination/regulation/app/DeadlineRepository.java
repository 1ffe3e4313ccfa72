package vn.coordination.regulation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.coordination.audit.Subject;
import vn.coordination.organisation.Office;
import vn.coordination.regulation.ClockKind;
import vn.coordination.regulation.Deadline;
import vn.coordination.rule.RuleCode;
import vn.coordination.shared.app.BrokenKey;

/** The clocks of all features. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DeadlineRepository {
    private static final String OF = "select d from Deadline d where d.subjectType = :type and d.subject = :subject"
            + " and d.code = :code and d.kind = :kind and d.office = :office";

    // in SQL: a query with a list is translated anew each time it is asked, which takes longer than its answer
    private static final String OF_ALL = "select d.* from deadline d where d.subject_type = :type"
            + " and d.subject in (:subjects) and d.code = :code and d.kind = :kind order by d.id";

    private final EntityManager entities;

    protected DeadlineRepository() {
        this(null);
    }

    @Inject
    DeadlineRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** Two acts may start the clock of something that neither of them holds, such as a quarter, at once. */
    void add(Deadline deadline) {
        BrokenKey.storing("deadline_once", () -> entities.persist(deadline));
    }

    /** All clocks of the record, those that have ended too: a write, as every lock of the house. */
    void lock(Subject subject) {
        entities.createNativeQuery("update deadline set version = version + 1 where subject_type = :type"
                        + " and subject = :subject order by id")
                .setParameter("type", subject.type())
                .setParameter("subject", subject.id())
                .executeUpdate();
    }

    /** All clocks of that kind for one record and office, those that have ended too. */
    List<Deadline> of(RuleCode code, ClockKind kind, Subject subject, Office office) {
        return entities.createQuery(OF + " order by d.id", Deadline.class)
                .setParameter("type", subject.type())
                .setParameter("subject", subject.id())
                .setParameter("code", code.printed())
                .setParameter("kind", kind)
                .setParameter("office", office.code())
                .getResultList();
    }

    /** All clocks of that kind for these records of one type, of whatever office. */
    List<Deadline> of(RuleCode code, ClockKind kind, List<Subject> subjects) {
        List<?> found = entities.createNativeQuery(OF_ALL, Deadline.class)
                .setParameter("type", subjects.get(0).type())
                .setParameter("subjects", subjects.stream().map(Subject::id).toList())
                .setParameter("code", code.printed())
                .setParameter("kind", kind.name())
                .getResultList();
        return found.stream().map(Deadline.class::cast).toList();
    }

    /** All clocks for one record and office. */
    List<Deadline> of(Subject subject, Office office) {
        return entities.createQuery(
                        "select d from Deadline d where d.subjectType = :type and d.subject = :subject"
                                + " and d.office = :office order by d.id",
                        Deadline.class)
                .setParameter("type", subject.type())
                .setParameter("subject", subject.id())
                .setParameter("office", office.code())
                .getResultList();
    }

    /** The clock under a lock, if it still runs. */
    Optional<Deadline> lockedOpen(long id) {
        return Optional.ofNullable(entities.find(Deadline.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(Deadline::isOpen);
    }

    /** Those of the clocks that still run, under locks, in the order of their ids. */
    List<Deadline> lockedOpen(Collection<Long> ids) {
        return entities.createQuery(
                        "select d from Deadline d where d.id in :ids and d.ending is null order by d.id",
                        Deadline.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Running clocks after that one, in the order of their ids. */
    List<Deadline> openAfter(long id, int most) {
        return entities.createQuery(
                        "select d from Deadline d where d.ending is null and d.id > :id order by d.id", Deadline.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Clocks that go up the common ladder, are due by then, and have not reached its top; those next after the place. */
    List<Deadline> climbing(Instant dueBy, DueClocks.Place after, int most) {
        return entities.createQuery(
                        "select d from Deadline d where d.ending is null and d.ownLadder = false and d.due <= :by"
                                + " and d.due >= :due and (d.due > :due or d.id > :id)"
                                + " and not exists (select 1 from EscalationStep s"
                                + " where s.id.deadline = d.id and s.id.step = vn.coordination.regulation.Step.CHIEFS)"
                                + " order by d.due, d.id",
                        Deadline.class)
                .setParameter("by", dueBy)
                .setParameter("due", after.due())
                .setParameter("id", after.id())
                .setMaxResults(most)
                .getResultList();
    }
}
