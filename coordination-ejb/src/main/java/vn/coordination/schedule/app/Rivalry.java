package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.schedule.ConflictCase;
import vn.coordination.schedule.Rival;
import vn.coordination.schedule.ScheduleRules;
import vn.coordination.schedule.Slot;

/** What stands in the way of a clashing slot now: a case remembers its rivals, and these may have moved on meanwhile. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Rivalry {
    private SlotRepository slots;
    private SurroundingsLoader loader;
    private Placement placement;
    private ConflictRepository cases;
    private Conflicts conflicts;
    private ScheduleNews news;
    private RegulationGuard guard;

    protected Rivalry() {}

    @Inject
    Rivalry(
            SlotRepository slots,
            SurroundingsLoader loader,
            Placement placement,
            ConflictRepository cases,
            Conflicts conflicts,
            ScheduleNews news,
            RegulationGuard guard) {
        this.slots = slots;
        this.loader = loader;
        this.placement = placement;
        this.cases = cases;
        this.conflicts = conflicts;
        this.news = news;
        this.guard = guard;
    }

    /** The rivals of a case that still stand in the way of its slot; nobody else is asked to make room. */
    public List<Slot> of(ConflictCase conflict) {
        Set<Long> inTheWay = breaches(slots.find(conflict.slot())).stream()
                .flatMap(breach -> breach.arguments().stream())
                .filter(argument -> argument.kind() == Argument.Kind.SLOT)
                .map(Argument::id)
                .collect(Collectors.toSet());
        return conflict.rivals().stream()
                .map(Rival::slot)
                .distinct()
                .filter(inTheWay::contains)
                .map(slots::find)
                .toList();
    }

    /** Cases in which the slot stood in the way are restated; where nothing does any more the other office is told. */
    public void after(Slot changed) {
        for (ConflictCase conflict : cases.openAgainst(changed.id())) {
            Slot slot = slots.find(conflict.slot());
            conflicts.open(slot, breaches(slot));
            if (conflict.rivals().isEmpty()) {
                news.freed(conflict, slot);
            }
        }
    }

    private List<Breach> breaches(Slot slot) {
        return guard.judge(
                        ScheduleRules.ALLOCATE,
                        loader.around(placement.candidate(slot)).facts(placement.candidate(slot)),
                        List.of())
                .breaches();
    }
}
