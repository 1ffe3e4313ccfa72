package vn.coordination.schedule.issued.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import vn.coordination.audit.Subject;
import vn.coordination.organisation.Office;
import vn.coordination.regulation.Deadline;
import vn.coordination.rule.RuleCode;
import vn.coordination.schedule.Slot;

/** When changes after issue must have been read, by the clocks of SC-11. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReadingDueRepository {
    private final EntityManager entities;

    protected ReadingDueRepository() {
        this(null);
    }

    @Inject
    ReadingDueRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** When each office must have read of which change of the slot. */
    Map<Telling, Instant> dues(long slot) {
        Map<Telling, Instant> dues = new HashMap<>();
        Subject subject = Subject.of(Slot.class, slot);
        entities.createQuery(
                        "select d from Deadline d where d.subjectType = :type and d.subject = :slot and d.code = :code",
                        Deadline.class)
                .setParameter("type", subject.type())
                .setParameter("slot", subject.id())
                .setParameter("code", RuleCode.SC_11.printed())
                .getResultStream()
                .forEach(clock -> dues.put(new Telling(clock.office(), clock.started()), clock.due()));
        return dues;
    }

    /** One office was told of a change. */
    record Telling(Office office, Instant at) {}
}
