package vn.coordination.regulation.app;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.coordination.identity.Role;
import vn.coordination.regulation.Deadline;
import vn.coordination.regulation.Step;

/** Takes the steps of the ladder: each is recorded with what it does, in one transaction, and so once. */
@Stateless
@RolesAllowed(Role.Name.SYSTEM)
public class EscalationService {
    private final DeadlineRepository deadlines;
    private final EscalationRepository steps;
    private final EscalationNews news;
    private final Ladders ladders;
    private final Clock clock;

    protected EscalationService() {
        this(null, null, null, null, null);
    }

    @Inject
    public EscalationService(
            DeadlineRepository deadlines,
            EscalationRepository steps,
            EscalationNews news,
            Ladders ladders,
            Clock clock) {
        this.deadlines = deadlines;
        this.steps = steps;
        this.news = news;
        this.ladders = ladders;
        this.clock = clock;
    }

    /** Clocks for which a step is to be taken now. */
    public List<Long> due() {
        List<Deadline> climbing = deadlines.climbing(ladders.horizon());
        Map<Long, Set<Step>> taken =
                steps.taken(climbing.stream().map(Deadline::id).toList());
        return climbing.stream()
                .filter(deadline -> !taken.getOrDefault(deadline.id(), Set.of()).containsAll(reached(deadline)))
                .map(Deadline::id)
                .toList();
    }

    /** Takes every step of the clock whose time has come; nothing happens when it has ended meanwhile. */
    public void take(long id) {
        deadlines.lockedOpen(id).ifPresent(this::take);
    }

    private void take(Deadline deadline) {
        Instant now = clock.instant();
        Set<Step> reached = reached(deadline);
        Map<Step, Instant> times = ladders.of(deadline).steps(deadline, ladders.calendar());
        for (Step step : reached) {
            // the row first: of two nodes the second waits here, and then finds it taken
            if (steps.take(deadline.id(), step, times.get(step), now)) {
                carryOut(deadline, step, reached, now);
            }
        }
    }

    private void carryOut(Deadline deadline, Step step, Set<Step> reached, Instant now) {
        boolean tooLateToRemind = step == Step.REMINDER && reached.contains(Step.HOLDER);
        if (!tooLateToRemind) {
            news.tell(deadline, step);
        }
        if (step == Step.CHIEFS) {
            steps.putOnAgenda(deadline.id(), now);
        }
    }

    private Set<Step> reached(Deadline deadline) {
        List<Step> reached = ladders.of(deadline).reached(deadline, clock.instant(), ladders.calendar());
        return reached.isEmpty() ? Set.of() : EnumSet.copyOf(reached);
    }
}
