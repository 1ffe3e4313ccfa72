package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.coordination.schedule.Resource;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.shared.IsoWeek;

/** Locks what a slot has and what it wants, all in one order. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SlotLock {
    private ResourceDays days;
    private SlotRepository slots;

    protected SlotLock() {}

    @Inject
    SlotLock(ResourceDays days, SlotRepository slots) {
        this.days = days;
        this.slots = slots;
    }

    /** For a slot that is not stored yet. */
    void take(SlotPlan plan) {
        days.lock(plan.resources(), List.of(plan.day()));
    }

    /** For slots that are struck out and others wanted in their place. */
    void take(Collection<Long> stored, Collection<SlotPlan> wanted) {
        Set<Resource> resources = new TreeSet<>();
        Set<LocalDate> dates = new TreeSet<>();
        for (SlotPlan plan : wanted) {
            resources.addAll(plan.resources());
            dates.add(plan.day());
        }
        take(stored, resources, dates);
    }

    /** For stored slots and what else may be moved with them. */
    public void take(Collection<Long> stored, Collection<Resource> others, Collection<LocalDate> days) {
        Set<Resource> resources = new TreeSet<>(others);
        Set<LocalDate> dates = new TreeSet<>(days);
        for (long slot : stored) {
            SlotRepository.Footprint footprint = slots.footprint(slot);
            resources.addAll(footprint.resources());
            dates.add(footprint.day());
        }
        this.days.lock(resources, dates);
    }

    /** For all that is held in a week: nobody takes or releases anything in it meanwhile. */
    public void takeWhole(IsoWeek week) {
        days.lockWhole(week);
    }

    /** @param wanted null when only what it has is at stake */
    public void take(long slot, SlotPlan wanted) {
        take(Set.of(slot), wanted == null ? Set.of() : Set.of(wanted));
    }
}
