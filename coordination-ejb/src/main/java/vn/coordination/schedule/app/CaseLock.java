package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import vn.coordination.schedule.Resource;
import vn.coordination.schedule.WayOut;
import vn.coordination.shared.City;

/** Locks all that a conflict case may move: what its slots have and what it proposes, in one order. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CaseLock {
    private ResourceDays days;
    private SlotRepository slots;
    private ConflictRepository conflicts;
    private Holders holders;

    protected CaseLock() {}

    @Inject
    CaseLock(ResourceDays days, SlotRepository slots, ConflictRepository conflicts, Holders holders) {
        this.days = days;
        this.slots = slots;
        this.conflicts = conflicts;
        this.holders = holders;
    }

    void take(long conflict) {
        take(conflict, conflicts.slotsOf(conflict));
    }

    /** The same with whatever has its slots, and all its other slots: it may have to give way whole. */
    void takeHeld(long conflict) {
        Set<Long> all = new TreeSet<>();
        for (long slot : conflicts.slotsOf(conflict)) {
            all.add(slot);
            all.addAll(holders.lock(slot));
        }
        take(conflict, all);
    }

    private void take(long conflict, Collection<Long> all) {
        Set<Resource> resources = new TreeSet<>();
        Set<LocalDate> dates = new TreeSet<>();
        for (long slot : all) {
            SlotRepository.Footprint footprint = slots.footprint(slot);
            resources.addAll(footprint.resources());
            dates.add(footprint.day());
        }
        conflicts.proposedWay(conflict).ifPresent(way -> add(way, resources, dates));
        days.lock(resources, dates);
    }

    private static void add(WayOut way, Set<Resource> resources, Set<LocalDate> dates) {
        dates.add(way.span().start().atZone(City.ZONE).toLocalDate());
        if (way.room() != null) {
            resources.add(Resource.room(way.room()));
        }
        if (way.substitute() != null) {
            resources.add(Resource.person(way.substitute()));
        }
    }
}
