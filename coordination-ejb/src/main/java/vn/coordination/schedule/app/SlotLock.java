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

/** Locks what a slot has and what it wants, all in one order. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SlotLock {
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
        Set<LocalDate> all = new TreeSet<>();
        for (long slot : stored) {
            SlotRepository.Footprint footprint = slots.footprint(slot);
            resources.addAll(footprint.resources());
            all.add(footprint.day());
        }
        for (SlotPlan plan : wanted) {
            resources.addAll(plan.resources());
            all.add(plan.day());
        }
        days.lock(resources, all);
    }

    /** @param wanted null when only what it has is at stake */
    void take(long slot, SlotPlan wanted) {
        SlotRepository.Footprint footprint = slots.footprint(slot);
        Set<Resource> resources = new TreeSet<>(footprint.resources());
        Set<LocalDate> both = new TreeSet<>(Set.of(footprint.day()));
        if (wanted != null) {
            resources.addAll(wanted.resources());
            both.add(wanted.day());
        }
        days.lock(resources, both);
    }
}
