package vn.coordination.reception.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.coordination.reception.ReceptionDay;
import vn.coordination.schedule.DayHours;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.app.ClaimChanged;

/**
 * What the schedule does with the slot of a reception day, the day follows at once: without his time it waits for another
 * day, and where the slot has moved the new day is to be posted (PT-48).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FollowClaims {
    private final ReceptionRepository records;
    private final ReceptionClockKeeper clocks;
    private final ReceptionNews news;
    private final Clock clock;

    protected FollowClaims() {
        this(null, null, null, null);
    }

    @Inject
    FollowClaims(ReceptionRepository records, ReceptionClockKeeper clocks, ReceptionNews news, Clock clock) {
        this.records = records;
        this.clocks = clocks;
        this.news = news;
        this.clock = clock;
    }

    void changed(@Observes ClaimChanged claim) {
        records.openDayOf(claim.slot()).ifPresent(day -> {
            claim.held()
                    .filter(plan -> receivable(plan, day))
                    .ifPresentOrElse(plan -> follow(day, plan), () -> lose(day));
            clocks.keep(day);
        });
    }

    /** A reception is announced for a day and hours, in one of the offices' rooms, and is held by him himself (PT-50). */
    private static boolean receivable(SlotPlan plan, ReceptionDay day) {
        return ReceptionSlots.holds(plan, day)
                && plan.starts() != null
                && plan.ends() != null
                && plan.place().room() != null;
    }

    private void follow(ReceptionDay day, SlotPlan plan) {
        DayHours time = new DayHours(plan.day(), plan.starts(), plan.ends());
        if (!day.isAt(time, plan.place().room())) {
            day.follow(time, plan.place().room(), clock.instant());
            news.moved(day);
        }
    }

    private void lose(ReceptionDay day) {
        if (day.facts().claimed()) {
            day.lose();
            news.lost(day);
        }
    }
}
