package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Actor;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.SlotState;

/**
 * The slots of a {@link SlotHolder}, or of whatever else has some, in its own hands: it says for what it acts, and has asked
 * whether the actor may. Nobody else gives up the slot of a holder.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class HeldSlots {
    private final References references;
    private final SlotLock lock;
    private final SlotRepository slots;
    private final Relocation relocation;
    private final Approvals approvals;
    private final CurrentActor currentActor;

    protected HeldSlots() {
        this(null, null, null, null, null, null);
    }

    @Inject
    HeldSlots(
            References references,
            SlotLock lock,
            SlotRepository slots,
            Relocation relocation,
            Approvals approvals,
            CurrentActor currentActor) {
        this.references = references;
        this.lock = lock;
        this.slots = slots;
        this.relocation = relocation;
        this.approvals = approvals;
        this.currentActor = currentActor;
    }

    /** What the slot takes, or took while it stood. */
    public SlotPlan plan(long slot) {
        return slots.find(slot).plan();
    }

    /** Those that have not been given up. */
    public Set<Long> standing(Collection<Long> held) {
        Set<Long> standing = new TreeSet<>(held);
        standing.removeIf(slot -> slots.find(slot).state() == SlotState.CANCELLED);
        return standing;
    }

    /** What those that stand are called. After issue that is a change like any other (SC-11). */
    public void rename(Collection<Long> held, String title, String reason) {
        Actor actor = currentActor.get();
        for (long each : standing(held)) {
            lock.take(each, null);
            Slot slot = slots.find(each);
            relocation.apply(slot, slot.plan().called(title), approvals.by(actor, reason), actor);
        }
    }

    /** Puts one elsewhere, whole or not at all. After issue that is a change like any other (SC-11). */
    public void move(long held, SlotPlan plan, String reason) {
        InvalidInput.ifAny(references.problems(held, plan));
        lock.take(held, plan);
        Actor actor = currentActor.get();
        relocation.apply(slots.find(held), plan, approvals.by(actor, reason), actor);
    }

    /** Whether the week of one that stands was issued: everybody has read what it says. */
    public boolean published(Collection<Long> held) {
        return standing(held).stream().anyMatch(slot -> slots.find(slot).state().published());
    }

    /**
     * Changes what they take, each in its place. After issue this needs a chief's reason like every change (SC-11).
     *
     * @param by what has them
     */
    public void change(Subject by, Map<Long, SlotPlan> wanted, String reason) {
        Actor actor = currentActor.get();
        wanted.forEach((held, plan) -> {
            InvalidInput.ifAny(references.problems(held, plan));
            lock.take(held, plan);
            relocation.applyFor(by, slots.find(held), plan, approvals.by(actor, reason), actor);
        });
    }

    /** Those that stand stay on the schedule, and hold nobody and nothing any more. */
    public void free(Collection<Long> held) {
        for (long each : standing(held)) {
            lock.take(each, null);
            relocation.free(slots.find(each));
        }
    }

    /**
     * Strikes out those that stand. After issue this needs a chief's reason like every change (SC-11).
     *
     * @param by what has them
     */
    public void giveUp(Subject by, Collection<Long> held, String reason) {
        Actor actor = currentActor.get();
        for (long each : standing(held)) {
            lock.take(each, null);
            Slot slot = slots.find(each);
            relocation.cancelFor(by, slot, approvals.by(actor, reason), actor);
        }
    }
}
