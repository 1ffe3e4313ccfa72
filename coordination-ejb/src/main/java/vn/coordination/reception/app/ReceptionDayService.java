package vn.coordination.reception.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.CITIZEN_RECEIVER;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.PETITION_OFFICER;
import static vn.coordination.identity.Role.Name.SCHEDULE_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.OfficeBoundary;
import vn.coordination.reception.DayState;
import vn.coordination.reception.PlanDay;
import vn.coordination.reception.ReceptionDay;
import vn.coordination.reception.ReceptionHost;
import vn.coordination.reception.ReceptionRules;
import vn.coordination.reception.Recording;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.schedule.DayHours;
import vn.coordination.schedule.app.SlotRow;

/**
 * The days on which leaders and deputies receive. Planning, moving and cancelling one claims, moves and frees his time in
 * the schedule in the same transaction; what the schedule refuses is refused here.
 */
@Stateless
@RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, CITIZEN_RECEIVER, PETITION_OFFICER})
public class ReceptionDayService {
    private ReceptionRepository records;
    private ReceptionSlots slots;
    private ReceptionClockKeeper clocks;
    private ReceptionNews news;
    private OfficeBoundary boundary;
    private RegulationGuard guard;
    private CurrentActor currentActor;
    private Clock clock;

    protected ReceptionDayService() {}

    @Inject
    ReceptionDayService(
            ReceptionRepository records,
            ReceptionSlots slots,
            ReceptionClockKeeper clocks,
            ReceptionNews news,
            OfficeBoundary boundary,
            RegulationGuard guard,
            CurrentActor currentActor,
            Clock clock) {
        this.records = records;
        this.slots = slots;
        this.clocks = clocks;
        this.news = news;
        this.boundary = boundary;
        this.guard = guard;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** @param reason what a chief gives to enter a week that is closed; may be empty */
    @RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, DIVISION_HEAD})
    public long plan(PlanDay command, String reason) {
        boundary.requireOffice(currentActor.get(), command.office(), Subject.fresh(ReceptionDay.class));
        ReceptionDay day = new ReceptionDay(command, slots.claim(command, reason));
        records.add(day);
        return kept(day);
    }

    /** Announces the day at the reception office (PT-48). */
    public long post(long id, int version) {
        ReceptionDay day = becoming(id, version, DayState.POSTED);
        day.post(clock.instant());
        return kept(day);
    }

    @RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, DIVISION_HEAD})
    public long postpone(long id, int version, DayHours to, long room, String reason) {
        ReceptionDay day = becoming(id, version, DayState.POSTPONED);
        SlotRow before = slots.slot(day);
        // first the day: what the schedule then tells of its slot is known
        day.postpone(to, room, reason, clock.instant());
        day.claimBy(slots.move(day, before, to, room, reason));
        if (day.slot() != before.id()) {
            slots.giveUp(day, before, reason);
        }
        return kept(day);
    }

    @RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, DIVISION_HEAD})
    public long cancel(long id, int version, String reason) {
        ReceptionDay day = becoming(id, version, DayState.CANCELLED);
        day.cancel(reason, clock.instant());
        slots.giveUp(day, slots.slot(day), reason);
        return kept(day);
    }

    /** Tells a deputy of the National Assembly of his day (PT-49). */
    public long tell(long id, int version) {
        ReceptionDay day = deputys(id, version);
        day.tell(clock.instant());
        news.told(day);
        return kept(day);
    }

    /** Writes down whether the deputy can come (PT-49). */
    public long answer(long id, int version, boolean able) {
        ReceptionDay day = deputys(id, version);
        day.answer(able, clock.instant());
        return kept(day);
    }

    /** It took place, and he received in person; what was held online is closed with its recording (OC-08). */
    public long hold(long id, int version, Recording recording) {
        ReceptionDay day = becoming(id, version, DayState.HELD);
        if (clock.instant().isBefore(day.time().beginning())) {
            throw guard.refuse(Breach.of(RuleCode.PT_50, "early"), subject(day));
        }
        guard.enforce(ReceptionRules.CLOSING, day.closing(recording), subject(day), List.of());
        day.hold(recording, clock.instant());
        records.dutiesOf(day.receiver()).forEach(clocks::keep);
        return kept(day);
    }

    /** The notice of conclusions was sent (PT-51). */
    public long conclude(long id, int version, String notice) {
        ReceptionDay day = own(id, version);
        if (day.state() != DayState.HELD || day.host() != ReceptionHost.LEADER || day.concluded()) {
            throw guard.refuse(Breach.of(RuleCode.PT_51, "state"), subject(day));
        }
        day.conclude(notice, clock.instant());
        return kept(day);
    }

    private ReceptionDay becoming(long id, int version, DayState next) {
        ReceptionDay day = own(id, version);
        if (!day.state().canBecome(next)) {
            throw guard.refuse(Breach.of(RuleCode.PT_48, "state"), subject(day));
        }
        return day;
    }

    private ReceptionDay deputys(long id, int version) {
        ReceptionDay day = own(id, version);
        if (day.host() != ReceptionHost.DEPUTY
                || !day.state().open()
                || !day.facts().claimed()) {
            throw guard.refuse(Breach.of(RuleCode.PT_49, "state"), subject(day));
        }
        return day;
    }

    private ReceptionDay own(long id, int version) {
        ReceptionDay day = records.day(id, version);
        boundary.requireOffice(currentActor.get(), day.office(), subject(day));
        return day;
    }

    private long kept(ReceptionDay day) {
        clocks.keep(day);
        return day.id();
    }

    private static Subject subject(ReceptionDay day) {
        return Subject.of(ReceptionDay.class, day.id());
    }
}
