package vn.coordination.schedule.sharing.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.SCHEDULE_COORDINATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Access;
import vn.coordination.identity.Actor;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.OfficeBoundary;
import vn.coordination.organisation.Office;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.SlotState;
import vn.coordination.schedule.app.Slots;
import vn.coordination.shared.IsoWeek;

/** An office lets another one read its drafts, and takes that back (SS-08); each act stands on the trail. */
@Stateless
@RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF})
public class SharingService {
    private final Slots slots;
    private final OfficeBoundary boundary;
    private final RegulationGuard guard;
    private final SharingNews news;
    private final CurrentActor currentActor;
    private final Clock clock;

    protected SharingService() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public SharingService(
            Slots slots,
            OfficeBoundary boundary,
            RegulationGuard guard,
            SharingNews news,
            CurrentActor currentActor,
            Clock clock) {
        this.slots = slots;
        this.boundary = boundary;
        this.guard = guard;
        this.news = news;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    public long share(ShareSlot command) {
        Actor actor = currentActor.get();
        Slot slot = own(command, actor);
        if (slot.state() != SlotState.DRAFT) {
            throw guard.refuse(Breach.of(RuleCode.SS_08, "exchanged"), subject(slot));
        }
        if (actor.isOf(command.office()) || slot.isSharedWith(command.office())) {
            throw guard.refuse(
                    Breach.of(
                                    RuleCode.SS_08,
                                    "shared",
                                    Argument.office(command.office().code()))
                            .at("office"),
                    subject(slot));
        }
        slot.share(command.office(), actor.person(), clock.instant());
        news.shared(slot, command.office());
        return slot.id();
    }

    /** From the next look on the other office does not know of the draft. */
    public long recall(ShareSlot command) {
        Slot slot = own(command, currentActor.get());
        if (!slot.isSharedWith(command.office())) {
            throw guard.refuse(
                    Breach.of(
                            RuleCode.SS_08,
                            "recalled",
                            Argument.office(command.office().code())),
                    subject(slot));
        }
        slot.recall(command.office());
        return slot.id();
    }

    /** Shares what the office has in draft for the week at this moment; what is entered later is not shared by it. */
    public int shareWeek(IsoWeek week, Office with) {
        Actor actor = currentActor.get();
        if (actor.isOf(with)) {
            throw guard.refuse(
                    Breach.of(RuleCode.SS_08, "shared", Argument.office(with.code()))
                            .at("office"),
                    new Subject("Week", week.toString()));
        }
        List<Slot> drafts = slots.ofWeek(week, EnumSet.of(SlotState.DRAFT)).stream()
                .filter(slot -> actor.isOf(slot.owner()) && !slot.isSharedWith(with))
                .toList();
        drafts.forEach(slot -> slot.share(with, actor.person(), clock.instant()));
        news.shared(week, drafts, with);
        return drafts.size();
    }

    private Slot own(ShareSlot command, Actor actor) {
        Slot slot = slots.find(command.slot(), command.version());
        boundary.require(actor, Access.EDIT, slot, subject(slot));
        return slot;
    }

    private static Subject subject(Slot slot) {
        return Subject.of(Slot.class, slot.id());
    }
}
