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
import java.util.stream.Stream;
import vn.coordination.identity.Role;
import vn.coordination.regulation.Deadline;
import vn.coordination.regulation.Step;

/** Takes the steps of the ladder: each is recorded with what it does, in one transaction, and so once. */
@Stateless
@RolesAllowed(Role.Name.SYSTEM)
public class EscalationService {
    private static final int PORTION = 500;

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

    /** Clocks for which a step is to be taken now, of the portion after that place; however many climb, no more are read. */
    public DueClocks due(DueClocks.Place after) {
        List<Deadline> climbing = deadlines.climbing(ladders.horizon(), after, PORTION);
        Map<Long, Set<Step>> taken =
                steps.taken(climbing.stream().map(Deadline::id).toList());
        List<Long> ids = climbing.stream()
                .filter(deadline -> !taken.getOrDefault(deadline.id(), Set.of()).containsAll(reached(deadline)))
                .map(Deadline::id)
                .toList();
        return new DueClocks(
                ids, climbing.size() < PORTION ? null : DueClocks.Place.after(climbing.get(climbing.size() - 1)));
    }

    /** Takes every step of these clocks whose time has come, all or none; nothing happens to one that has ended meanwhile. */
    public void take(List<Long> ids) {
        Instant now = clock.instant();
        List<Deadline> open = deadlines.lockedOpen(ids);
        // read under the locks: of two nodes the second waits for them, and then finds the steps taken
        Map<Long, Set<Step>> taken = steps.taken(ids);
        List<StepToTake> due = open.stream()
                .flatMap(deadline -> due(deadline, taken.getOrDefault(deadline.id(), Set.of())))
                .toList();
        steps.take(due, now);
        news.tell(due);
        steps.putOnAgenda(due, now);
    }

    private Stream<StepToTake> due(Deadline deadline, Set<Step> taken) {
        Map<Step, Instant> times = ladders.of(deadline).steps(deadline, ladders.calendar());
        Set<Step> reached = reached(deadline);
        boolean tooLateToRemind = reached.contains(Step.HOLDER);
        return reached.stream()
                .filter(step -> !taken.contains(step))
                .map(step -> new StepToTake(deadline, step, times.get(step), step == Step.REMINDER && tooLateToRemind));
    }

    private Set<Step> reached(Deadline deadline) {
        List<Step> reached = ladders.of(deadline).reached(deadline, clock.instant(), ladders.calendar());
        return reached.isEmpty() ? Set.of() : EnumSet.copyOf(reached);
    }
}
