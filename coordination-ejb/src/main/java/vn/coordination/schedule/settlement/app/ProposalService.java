package vn.coordination.schedule.settlement.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.SCHEDULE_COORDINATOR;
import static vn.coordination.identity.Role.Name.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Access;
import vn.coordination.identity.Actor;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.OfficeBoundary;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.schedule.ConflictCase;
import vn.coordination.schedule.SettleConflict;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.WayOut;
import vn.coordination.schedule.app.Approvals;
import vn.coordination.schedule.app.Relocation;
import vn.coordination.schedule.app.Slots;

/** What is proposed to a slot that had to make room is renewed, taken or declined (SC-09). */
@Stateless
public class ProposalService {
    private static final int RENEWALS_PER_RUN = 100;

    private CaseLock lock;
    private Slots slots;
    private CaseRepository conflicts;
    private Proposals proposals;
    private Relocation relocation;
    private Approvals approvals;
    private OfficeBoundary boundary;
    private RegulationGuard guard;
    private CurrentActor currentActor;
    private Clock clock;

    protected ProposalService() {}

    @Inject
    ProposalService(
            CaseLock lock,
            Slots slots,
            CaseRepository conflicts,
            Proposals proposals,
            Relocation relocation,
            Approvals approvals,
            OfficeBoundary boundary,
            RegulationGuard guard,
            CurrentActor currentActor,
            Clock clock) {
        this.lock = lock;
        this.slots = slots;
        this.conflicts = conflicts;
        this.proposals = proposals;
        this.relocation = relocation;
        this.approvals = approvals;
        this.boundary = boundary;
        this.guard = guard;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The slot is held as proposed; it is judged anew, as it stands now. */
    @RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF})
    public void take(SettleConflict command) {
        lock.take(command.conflict());
        ConflictCase conflict = conflicts.find(command.conflict(), command.version());
        Actor actor = currentActor.get();
        Slot slot = admitted(conflict, actor);
        WayOut way = offer(conflict);
        relocation.apply(slot, way.applyTo(slot.plan()), approvals.by(actor, command.reason()), actor);
    }

    /** The office looks for another way by itself, in the time it has. */
    @RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF})
    public void decline(SettleConflict command) {
        ConflictCase conflict = conflicts.find(command.conflict(), command.version());
        admitted(conflict, currentActor.get());
        offer(conflict);
        conflict.declineProposal(clock.instant());
    }

    /** Cases that still have to be found a way, or whose way may no longer fit. */
    @RolesAllowed(SYSTEM)
    public List<Long> owed() {
        return conflicts.owedProposals(RENEWALS_PER_RUN);
    }

    /** Nothing happens when the case was settled, declined or moved up meanwhile, or its proposal still fits. */
    @RolesAllowed(SYSTEM)
    public void renew(long id) {
        conflicts
                .find(id)
                .filter(ConflictCase::awaitsProposal)
                .ifPresent(conflict -> proposals.renew(conflict, slots.find(conflict.slot())));
    }

    private Slot admitted(ConflictCase conflict, Actor actor) {
        Slot slot = slots.find(conflict.slot());
        boundary.require(actor, Access.EDIT, slot, Subject.of(Slot.class, slot.id()));
        return slot;
    }

    private WayOut offer(ConflictCase conflict) {
        return conflict.offer()
                .orElseThrow(() -> guard.refuse(
                        Breach.of(RuleCode.SC_09, "lapsed", Argument.slot(conflict.slot())),
                        Subject.of(ConflictCase.class, conflict.id())));
    }
}
