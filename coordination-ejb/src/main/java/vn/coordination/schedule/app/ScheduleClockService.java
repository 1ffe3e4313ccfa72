package vn.coordination.schedule.app;

import static vn.coordination.identity.Role.Name.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.coordination.schedule.ConflictFacts;
import vn.coordination.shared.IsoWeek;

/** Keeps the clocks of the schedule true: whatever brought a week or a conflict to where it stands. */
@Stateless
@RolesAllowed(SYSTEM)
public class ScheduleClockService {
    private final ClockRepository running;
    private final WeekRepository weeks;
    private final SlotRepository slots;
    private final ReadingRepository readings;
    private final ScheduleClocks clocks;
    private final Clock clock;

    protected ScheduleClockService() {
        this(null, null, null, null, null, null);
    }

    @Inject
    ScheduleClockService(
            ClockRepository running,
            WeekRepository weeks,
            SlotRepository slots,
            ReadingRepository readings,
            ScheduleClocks clocks,
            Clock clock) {
        this.running = running;
        this.weeks = weeks;
        this.slots = slots;
        this.readings = readings;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** The week being prepared, and every week with a running clock. */
    public Set<IsoWeek> weeks() {
        Set<IsoWeek> all = new LinkedHashSet<>(running.weeksWithClocks());
        all.add(IsoWeek.of(clock.instant()).next());
        return all;
    }

    public List<Long> conflicts() {
        return running.conflictsWithClocks();
    }

    public void keepWeek(IsoWeek week) {
        weeks.open(week);
        running.locked(week).ifPresent(clocks::keep);
    }

    public void keepConflict(long id) {
        running.locked(id).ifPresent(conflict -> clocks.keep(ConflictFacts.of(conflict), slots.find(conflict.slot())));
    }

    /** Slots whose change after issue is being read. */
    public List<Long> readings() {
        return readings.slotsWithClocks();
    }

    public void keepReadings(long slot) {
        clocks.keepReadings(slots.find(slot));
    }
}
