package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.coordination.audit.Subject;
import vn.coordination.rule.Breach;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.SlotPlan;

/** Whatever has slots of the schedule and is to be asked, or to act itself, before they change. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Holders {
    private final Instance<SlotHolder> holders;
    private final RegulationGuard guard;

    protected Holders() {
        this(null, null);
    }

    @Inject
    Holders(@Any Instance<SlotHolder> holders, RegulationGuard guard) {
        this.holders = holders;
        this.guard = guard;
    }

    /** Who has the slot, which takes its people and room for it; whatever takes nothing is nobody's. */
    public Optional<Holding> of(Slot slot) {
        return slot.state().allocated() ? of(slot.id()) : Optional.empty();
    }

    public Optional<Holding> of(long slot) {
        return holders.stream().flatMap(holder -> holder.holding(slot).stream()).findFirst();
    }

    /** Refuses to give the slot up or to others past what has it. */
    public void keep(Slot slot) {
        of(slot).ifPresent(holding -> {
            throw guard.refuse(holding.breach(), subject(slot));
        });
    }

    /** The same for a change of the slot; its wording is the schedule's own. */
    public void keep(Slot slot, SlotPlan wanted) {
        breach(slot, wanted).ifPresent(breach -> {
            throw guard.refuse(breach, subject(slot));
        });
    }

    /** What such a change would be refused with. */
    public Optional<Breach> breach(Slot slot, SlotPlan wanted) {
        if (wanted.takesWhat(slot.plan())) {
            return Optional.empty();
        }
        String field = wanted.place().equals(slot.plan().place()) ? "time" : "place";
        return of(slot).map(holding -> holding.breach().at(field));
    }

    /** For what has the slot itself, and for whatever has none of its own. */
    void keepFor(Subject by, Slot slot) {
        of(slot).filter(holding -> !holding.by().equals(by)).ifPresent(holding -> {
            throw guard.refuse(holding.breach(), subject(slot));
        });
    }

    /** All slots of what has this one; before anything else is locked. */
    public Set<Long> lock(long slot) {
        Set<Long> held = new TreeSet<>();
        holders.forEach(holder -> held.addAll(holder.lock(slot)));
        return held;
    }

    public void giveWay(Slot slot, String reason) {
        holders.forEach(holder -> holder.giveWay(slot.id(), reason));
    }

    private static Subject subject(Slot slot) {
        return Subject.of(Slot.class, slot.id());
    }
}
