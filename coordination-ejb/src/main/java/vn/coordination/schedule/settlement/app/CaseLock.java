package vn.coordination.schedule.settlement.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import vn.coordination.schedule.Resource;
import vn.coordination.schedule.WayOut;
import vn.coordination.schedule.app.Holders;
import vn.coordination.schedule.app.SlotLock;
import vn.coordination.shared.City;

/** Locks all that a conflict case may move: what its slots have and what it proposes, in one order. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CaseLock {
    private SlotLock lock;
    private CaseRepository conflicts;
    private Holders holders;

    protected CaseLock() {}

    @Inject
    CaseLock(SlotLock lock, CaseRepository conflicts, Holders holders) {
        this.lock = lock;
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
        conflicts.proposedWay(conflict).ifPresent(way -> add(way, resources, dates));
        lock.take(all, resources, dates);
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
