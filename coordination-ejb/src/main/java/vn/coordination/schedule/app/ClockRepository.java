package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import vn.coordination.rule.RuleCode;
import vn.coordination.schedule.ConflictCase;
import vn.coordination.schedule.Week;
import vn.coordination.shared.IsoWeek;

/** The weeks and conflicts whose clocks run or should run. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ClockRepository {
    private final EntityManager entities;

    protected ClockRepository() {
        this(null);
    }

    @Inject
    ClockRepository(EntityManager entities) {
        this.entities = entities;
    }

    List<IsoWeek> weeksWithClocks() {
        return entities.createQuery(
                        "select distinct d.subject from Deadline d where d.subjectType = 'Week' and d.ending is null",
                        String.class)
                .getResultStream()
                .map(IsoWeek::parse)
                .toList();
    }

    /** Open cases, and settled ones whose clock runs on. */
    List<Long> conflictsWithClocks() {
        return entities.createQuery(
                        "select c.id from ConflictCase c where c.settlement is null or exists (select 1 from Deadline d"
                                + " where d.subjectType = 'Slot' and d.subject = cast(c.slot as string)"
                                + " and d.ending is null and (d.code = :rung and d.started = c.rungSince"
                                + " or d.code = :proposal and d.started = c.proposal.since)) order by c.id",
                        Long.class)
                .setParameter("rung", RuleCode.SC_10.printed())
                .setParameter("proposal", RuleCode.SC_09.printed())
                .getResultList();
    }

    /** The week under a lock, its version as it was: nobody's work on it is disturbed. */
    Optional<Week> locked(IsoWeek week) {
        return Optional.ofNullable(entities.find(Week.class, week.toString(), LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<ConflictCase> locked(long conflict) {
        return Optional.ofNullable(entities.find(ConflictCase.class, conflict, LockModeType.PESSIMISTIC_WRITE));
    }
}
