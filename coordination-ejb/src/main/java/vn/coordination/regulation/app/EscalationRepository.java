package vn.coordination.regulation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.coordination.regulation.EscalationStep;
import vn.coordination.regulation.Step;

/** The steps that were taken, and what they put on the agenda. The row is written first: who writes it takes the step. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EscalationRepository {
    private final EntityManager entities;

    protected EscalationRepository() {
        this(null);
    }

    @Inject
    EscalationRepository(EntityManager entities) {
        this.entities = entities;
    }

    /** True for the one who takes the step; "ignore" makes a count of zero of the repeated key. */
    boolean take(long deadline, Step step, Instant due, Instant now) {
        return entities.createNativeQuery("insert ignore into escalation_step (deadline, step, due_at, taken_at)"
                                + " values (:deadline, :step, :due, :now)")
                        .setParameter("deadline", deadline)
                        .setParameter("step", step.name())
                        .setParameter("due", due)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    void putOnAgenda(long deadline, Instant now) {
        entities.createNativeQuery("insert ignore into agenda_item (deadline, added_at) values (:deadline, :now)")
                .setParameter("deadline", deadline)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** The steps taken, by clock. */
    Map<Long, Set<Step>> taken(Collection<Long> deadlines) {
        Map<Long, Set<Step>> steps = new HashMap<>();
        if (deadlines.isEmpty()) {
            return steps;
        }
        entities.createQuery("select s from EscalationStep s where s.id.deadline in :deadlines", EscalationStep.class)
                .setParameter("deadlines", deadlines)
                .getResultList()
                .forEach(step -> steps.computeIfAbsent(step.deadline(), id -> EnumSet.noneOf(Step.class))
                        .add(step.step()));
        return steps;
    }
}
