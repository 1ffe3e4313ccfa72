package vn.coordination.reception.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.reception.PlanDay;
import vn.coordination.reception.ReceptionDay;
import vn.coordination.schedule.Attendee;
import vn.coordination.schedule.DayHours;
import vn.coordination.schedule.Place;
import vn.coordination.schedule.PlanSlot;
import vn.coordination.schedule.Precedence;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.SlotState;
import vn.coordination.schedule.app.HeldSlots;
import vn.coordination.schedule.app.ScheduleQueries;
import vn.coordination.schedule.app.ScheduleService;
import vn.coordination.schedule.app.SlotRow;
import vn.coordination.shared.IsoWeek;

/** The claim of a reception day on the schedule: taken, moved and given up through the schedule. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReceptionSlots {
    /** What stands in the schedule, which is printed in the offices' language. */
    private static final String TITLE = "Tiếp công dân";

    private static final String LEAD_UNIT = "Ban Tiếp công dân";

    private final ScheduleService schedule;
    private final HeldSlots held;
    private final ScheduleQueries slots;
    private final CurrentActor currentActor;

    protected ReceptionSlots() {
        this(null, null, null, null);
    }

    @Inject
    ReceptionSlots(ScheduleService schedule, HeldSlots held, ScheduleQueries slots, CurrentActor currentActor) {
        this.schedule = schedule;
        this.held = held;
        this.slots = slots;
        this.currentActor = currentActor;
    }

    long claim(PlanDay command, String reason) {
        DayHours time = command.time();
        SlotPlan plan = new SlotPlan(
                time.day(),
                null,
                time.starts(),
                time.ends(),
                TITLE,
                command.body(),
                Precedence.STANDING_BODY,
                List.of(Attendee.chair(command.receiver())),
                Place.room(command.room()),
                LEAD_UNIT,
                null,
                command.form(),
                0,
                false,
                false,
                false);
        return schedule.claim(new PlanSlot(command.office(), plan, reason));
    }

    /** The slot that has the claim afterwards: an issued slot does not leave its week, another takes its place. */
    long move(ReceptionDay day, SlotRow row, DayHours to, long room, String reason) {
        if (!holds(row.plan(), day)) {
            return claim(
                    new PlanDay(day.office(), day.receiver(), day.host(), to, room, day.body(), day.form()), reason);
        }
        SlotPlan plan = row.plan().at(to.span()).in(Place.room(room));
        boolean sameWeek = IsoWeek.of(plan.day()).equals(IsoWeek.of(row.plan().day()));
        if (sameWeek && row.state().allocated()) {
            held.move(row.id(), plan, reason);
            return row.id();
        }
        return schedule.claim(new PlanSlot(day.office(), plan, reason));
    }

    /** His time: where the schedule has given the slot to somebody else, it is no reception of his. */
    static boolean holds(SlotPlan plan, ReceptionDay day) {
        return plan.attendees().stream().anyMatch(attendee -> attendee.person() == day.receiver());
    }

    /** Once the day claims nothing by it any more. */
    void giveUp(ReceptionDay day, SlotRow row, String reason) {
        if (row.state() != SlotState.CANCELLED && holds(row.plan(), day)) {
            held.giveUp(Subject.of(ReceptionDay.class, day.id()), List.of(row.id()), reason);
        }
    }

    SlotRow slot(ReceptionDay day) {
        return slots.slot(currentActor.scope(), day.slot()).orElseThrow();
    }
}
