package vn.coordination.schedule.issued.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.SCHEDULE_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Access;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.OfficeBoundary;
import vn.coordination.organisation.Office;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.SlotAct;
import vn.coordination.schedule.SlotState;
import vn.coordination.schedule.Week;
import vn.coordination.schedule.WeekState;
import vn.coordination.schedule.app.Slots;
import vn.coordination.schedule.app.Weeks;
import vn.coordination.shared.IsoWeek;

/**
 * What became of what was issued: a slot took place, its outcome is on file, and at last the week is archived. An office
 * says it of its own slots, one by one or all that are ready; the Party Office archives.
 */
@Stateless
@RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF})
public class SlotOutcomeService {
    private Weeks weeks;
    private Slots slots;
    private OfficeBoundary boundary;
    private RegulationGuard guard;
    private CurrentActor currentActor;
    private Clock clock;

    protected SlotOutcomeService() {}

    @Inject
    SlotOutcomeService(
            Weeks weeks,
            Slots slots,
            OfficeBoundary boundary,
            RegulationGuard guard,
            CurrentActor currentActor,
            Clock clock) {
        this.weeks = weeks;
        this.slots = slots;
        this.boundary = boundary;
        this.guard = guard;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The slot took place. */
    public long hold(SlotAct command) {
        Slot slot = admitted(command);
        require(slot.mayBeHeld(clock.instant()), RuleCode.SC_11, "notOver", subject(slot), Argument.slot(slot.id()));
        slot.markHeld(clock.instant());
        return slot.id();
    }

    /** Its outcome is on file. */
    public long record(SlotAct command) {
        Slot slot = admitted(command);
        require(slot.state() == SlotState.HELD, RuleCode.SC_11, "notHeld", subject(slot), Argument.slot(slot.id()));
        slot.markRecorded();
        return slot.id();
    }

    /** All issued slots of the actor's office that have ended took place; how many those were. */
    public int holdWeek(IsoWeek iso) {
        Instant now = clock.instant();
        List<Slot> ended = own(iso).stream().filter(slot -> slot.mayBeHeld(now)).toList();
        ended.forEach(slot -> slot.markHeld(now));
        return ended.size();
    }

    /** The outcome of all slots of the actor's office that took place is on file; how many those were. */
    public int recordWeek(IsoWeek iso) {
        List<Slot> held =
                own(iso).stream().filter(slot -> slot.state() == SlotState.HELD).toList();
        held.forEach(Slot::markRecorded);
        return held.size();
    }

    /** The week is over and every slot of it recorded or cancelled. */
    public void archive(IsoWeek iso) {
        Week week = weeks.take(iso);
        Subject subject = Subject.of(Week.class, iso);
        Argument named = Argument.week(iso.toString());
        boundary.requireOffice(currentActor.get(), Office.PARTY_OFFICE, subject);
        boolean over = !iso.span().end().isAfter(clock.instant());
        require(week.state() == WeekState.ISSUED && over, RuleCode.SC_03, "notOver", subject, named);
        int open = slots.ofWeek(iso, unrecorded()).size();
        require(open == 0, RuleCode.SC_03, "unrecorded", subject, named, Argument.number(open));
        week.archive(clock.instant());
    }

    private static EnumSet<SlotState> unrecorded() {
        EnumSet<SlotState> states = EnumSet.copyOf(SlotState.publishedStates());
        states.remove(SlotState.RECORDED);
        return states;
    }

    private List<Slot> own(IsoWeek iso) {
        Office office = currentActor.get().office();
        return slots.ofWeek(iso, SlotState.publishedStates()).stream()
                .filter(slot -> slot.owner() == office)
                .toList();
    }

    private Slot admitted(SlotAct command) {
        Slot slot = slots.find(command.slot(), command.version());
        boundary.require(currentActor.get(), Access.EDIT, slot, subject(slot));
        return slot;
    }

    private void require(boolean condition, RuleCode code, String variant, Subject subject, Argument... arguments) {
        if (!condition) {
            throw guard.refuse(Breach.of(code, variant, arguments), subject);
        }
    }

    private static Subject subject(Slot slot) {
        return Subject.of(Slot.class, slot.id());
    }
}
