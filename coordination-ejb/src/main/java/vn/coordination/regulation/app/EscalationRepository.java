package vn.coordination.regulation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.coordination.regulation.EscalationStep;
import vn.coordination.regulation.Step;
import vn.coordination.shared.app.Insertion;

/** The steps that were taken, and what they put on the agenda. */
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

    /** Records the steps; "ignore" leaves one as it is that stands there already. */
    void take(List<StepToTake> steps, Instant now) {
        Insertion rows = new Insertion("insert ignore into escalation_step (deadline, step, due_at, taken_at)");
        steps.forEach(each -> rows.row(each.deadline().id(), each.step().name(), each.due(), now));
        rows.run(entities::createNativeQuery);
    }

    /** Those that have come to the top of the ladder. */
    void putOnAgenda(List<StepToTake> steps, Instant now) {
        Insertion rows = new Insertion("insert ignore into agenda_item (deadline, added_at)");
        steps.stream()
                .filter(each -> each.step() == Step.CHIEFS)
                .forEach(each -> rows.row(each.deadline().id(), now));
        rows.run(entities::createNativeQuery);
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
