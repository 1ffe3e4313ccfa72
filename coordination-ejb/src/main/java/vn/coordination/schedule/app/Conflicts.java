package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.schedule.ConflictCase;
import vn.coordination.schedule.ConflictFacts;
import vn.coordination.schedule.Resource;
import vn.coordination.schedule.Rival;
import vn.coordination.schedule.Settlement;
import vn.coordination.schedule.Slot;

/** Opens conflict cases, restates and settles them, and keeps their clocks; a slot has at most one open case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Conflicts {
    private ConflictRepository conflicts;
    private SlotRepository slots;
    private ScheduleClocks clocks;
    private Clock clock;

    protected Conflicts() {}

    @Inject
    Conflicts(ConflictRepository conflicts, SlotRepository slots, ScheduleClocks clocks, Clock clock) {
        this.conflicts = conflicts;
        this.slots = slots;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** Opens a case about the slot, or restates the open one. */
    void open(Slot slot, Collection<Breach> breaches) {
        restate(slot, breaches.stream().map(Conflicts::rival).distinct().toList());
    }

    /** A case about a row that is not settled when its week is issued: the open one as it stands, or one with nobody in the way. */
    void keepOpen(Slot slot) {
        if (conflicts.openCaseOf(slot.id()).isEmpty()) {
            restate(slot, List.of());
        }
    }

    private ConflictCase restate(Slot slot, List<Rival> rivals) {
        Optional<ConflictCase> open = conflicts.openCaseOf(slot.id());
        if (open.isPresent()) {
            open.get().moveTo(slot.week());
            open.get().restate(rivals);
            return open.get();
        }
        Instant now = clock.instant();
        Instant due = clocks.keep(ConflictFacts.opened(now), slot).rung();
        ConflictCase opened = new ConflictCase(slot.week(), slot.id(), rivals, now, due);
        conflicts.add(opened);
        return opened;
    }

    /** A slot that had to make room waits for what the winner now holds. */
    public ConflictCase open(Slot loser, Slot winner) {
        SortedSet<Resource> disputed = loser.plan().resources();
        disputed.retainAll(winner.plan().resources());
        return restate(
                loser,
                disputed.stream()
                        .map(resource -> new Rival(winner.id(), resource.toString(), RuleCode.SC_07.printed()))
                        .toList());
    }

    private static Rival rival(Breach breach) {
        long slot = first(breach, Argument.Kind.SLOT).id();
        Resource resource = breach.arguments().stream()
                .filter(argument -> argument.kind() == Argument.Kind.PERSON)
                .findFirst()
                .map(argument -> Resource.person(argument.id()))
                .orElseGet(() -> Resource.room(first(breach, Argument.Kind.ROOM).id()));
        return new Rival(slot, resource.toString(), breach.code().printed());
    }

    private static Argument first(Breach breach, Argument.Kind kind) {
        return breach.arguments().stream()
                .filter(argument -> argument.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    void settle(long slot, Settlement how, Long person, String reason) {
        conflicts.openCaseOf(slot).ifPresent(open -> settle(open, how, person, reason));
    }

    public void settle(ConflictCase conflict, Settlement how, Long person, String reason) {
        conflict.settle(how, clock.instant(), person, reason);
        clocks.keep(ConflictFacts.of(conflict), slots.find(conflict.slot()));
    }
}
