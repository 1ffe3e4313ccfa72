package vn.coordination.schedule.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.DIVISION_HEAD;
import static vn.coordination.identity.Role.Name.SCHEDULE_COORDINATOR;
import static vn.coordination.identity.Role.Name.SPECIALIST;
import static vn.coordination.identity.Role.Name.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Access;
import vn.coordination.identity.Actor;
import vn.coordination.identity.Role;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.OfficeBoundary;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.Waiver;
import vn.coordination.rule.app.ChangedMeanwhile;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.schedule.EditSlot;
import vn.coordination.schedule.PlanSlot;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.SlotAct;
import vn.coordination.schedule.SlotState;

/** An office enters, changes, exchanges and withdraws its slots. */
@Stateless
public class ScheduleService {
    private static final Role[] KEEPERS = {Role.SCHEDULE_COORDINATOR, Role.CHIEF, Role.DEPUTY_CHIEF};

    private References references;
    private SlotLock lock;
    private SlotRepository slots;
    private Placement placement;
    private Relocation relocation;
    private Approvals approvals;
    private Unsettling unsettling;
    private OfficeBoundary boundary;
    private RegulationGuard guard;
    private CurrentActor currentActor;

    protected ScheduleService() {}

    @Inject
    ScheduleService(
            References references,
            SlotLock lock,
            SlotRepository slots,
            Placement placement,
            Relocation relocation,
            Approvals approvals,
            Unsettling unsettling,
            OfficeBoundary boundary,
            RegulationGuard guard,
            CurrentActor currentActor) {
        this.references = references;
        this.lock = lock;
        this.slots = slots;
        this.placement = placement;
        this.relocation = relocation;
        this.approvals = approvals;
        this.unsettling = unsettling;
        this.boundary = boundary;
        this.guard = guard;
        this.currentActor = currentActor;
    }

    /** Enters a slot as a draft of its office. */
    @RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, SPECIALIST})
    public long plan(PlanSlot command) {
        InvalidInput.ifAny(references.problems(command.office(), command.plan()));
        return enter(command, currentActor.get()).id();
    }

    /** Enters a slot and exchanges it at once: it holds its people and room, or opens a conflict case. */
    @RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, SYSTEM})
    public long exchange(PlanSlot command) {
        InvalidInput.ifAny(references.problems(command.office(), command.plan()));
        lock.take(command.plan());
        Actor actor = currentActor.get();
        Slot slot = enter(command, actor);
        submit(slot, approvals.by(actor, command.reason()));
        return slot.id();
    }

    /** Enters a slot that has to hold its people and room at once: where it clashes it is refused, and nothing is stored. */
    @RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, DIVISION_HEAD})
    public long claim(PlanSlot command) {
        InvalidInput.ifAny(references.problems(command.office(), command.plan()));
        lock.take(command.plan());
        Actor actor = currentActor.get();
        Slot slot = enter(command, actor);
        unsettling.by(slot, placement.claim(slot, approvals.by(actor, command.reason())));
        return slot.id();
    }

    /**
     * Changes a slot. A draft just takes over what was entered, a clashing one is tried anew with it; one that holds claims
     * moves whole. Who may only enter drafts changes nothing else.
     */
    @RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, SPECIALIST})
    public long edit(EditSlot command) {
        InvalidInput.ifAny(references.problems(command.slot(), command.plan()));
        lock.take(command.slot(), command.plan());
        Actor actor = currentActor.get();
        Slot slot = slots.find(command.slot(), command.version());
        admit(actor, slot);
        relocation.change(slot, command.plan(), approvals.by(actor, command.reason()), actor);
        return slot.id();
    }

    /** Changes a draft and exchanges it, in one go: where the exchange is refused the draft stays as it was. */
    @RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF})
    public long exchangeEdited(EditSlot command) {
        InvalidInput.ifAny(references.problems(command.slot(), command.plan()));
        lock.take(command.slot(), command.plan());
        Actor actor = currentActor.get();
        Slot slot = slots.find(command.slot(), command.version());
        boundary.require(actor, Access.EDIT, slot, subject(slot));
        List<Waiver> waivers = approvals.by(actor, command.reason());
        boolean draft = slot.state() == SlotState.DRAFT;
        relocation.change(slot, command.plan(), waivers, actor);
        if (draft) {
            submit(slot, waivers);
        }
        return slot.id();
    }

    /** Exchanges a draft, or tries a clashing slot again. */
    @RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF})
    public long submit(SlotAct command) {
        lock.take(command.slot(), null);
        Actor actor = currentActor.get();
        Slot slot = slots.find(command.slot(), command.version());
        boundary.require(actor, Access.EDIT, slot, subject(slot));
        ChangedMeanwhile.unless(slot.state().mayBeExchanged(), subject(slot));
        // it may have been planned while somebody or something was still there
        InvalidInput.ifAny(references.problems(slot.owner(), slot.plan()));
        submit(slot, approvals.by(actor, command.reason()));
        return slot.id();
    }

    /** Takes an exchanged slot back among the office's drafts; its claims are free for others at once. */
    @RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF})
    public long withdraw(SlotAct command) {
        lock.take(command.slot(), null);
        Actor actor = currentActor.get();
        Slot slot = slots.find(command.slot(), command.version());
        boundary.require(actor, Access.EDIT, slot, subject(slot));
        relocation.withdraw(slot, actor, command.reason());
        return slot.id();
    }

    /** Strikes a slot out. After issue this needs a chief and a reason (SC-11). */
    @RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF, DIVISION_HEAD, SPECIALIST})
    public long cancel(SlotAct command) {
        lock.take(command.slot(), null);
        Actor actor = currentActor.get();
        Slot slot = slots.find(command.slot(), command.version());
        admit(actor, slot);
        relocation.cancel(slot, approvals.by(actor, command.reason()), actor);
        return slot.id();
    }

    /** What the other offices know of is for those who may exchange it. */
    private void admit(Actor actor, Slot slot) {
        boundary.require(actor, Access.EDIT, slot, subject(slot));
        if (slot.state() != SlotState.DRAFT && !actor.hasAny(KEEPERS)) {
            throw guard.refuse(Breach.of(RuleCode.SS_08, "keeper"), subject(slot));
        }
    }

    private Slot enter(PlanSlot command, Actor actor) {
        boundary.requireOffice(actor, command.office(), Subject.fresh(Slot.class));
        Slot slot = new Slot(command.office(), command.plan());
        slots.add(slot);
        return slot;
    }

    private void submit(Slot slot, List<Waiver> waivers) {
        boolean newcomer = slot.registered() == null || !slot.state().clashing();
        unsettling.by(slot, placement.submit(slot, waivers, newcomer));
    }

    private static Subject subject(Slot slot) {
        return Subject.of(Slot.class, slot.id());
    }
}
