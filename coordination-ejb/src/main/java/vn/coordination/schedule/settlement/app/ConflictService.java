package vn.coordination.schedule.settlement.app;

import static vn.coordination.identity.Role.Name.CHIEF;
import static vn.coordination.identity.Role.Name.DEPUTY_CHIEF;
import static vn.coordination.identity.Role.Name.SCHEDULE_COORDINATOR;
import static vn.coordination.identity.Role.Name.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Access;
import vn.coordination.identity.Actor;
import vn.coordination.identity.app.CurrentActor;
import vn.coordination.identity.app.OfficeBoundary;
import vn.coordination.organisation.Office;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.app.ChangedMeanwhile;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.schedule.ConflictCase;
import vn.coordination.schedule.ConflictFacts;
import vn.coordination.schedule.SettleConflict;
import vn.coordination.schedule.Settlement;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.app.InvalidInput;
import vn.coordination.schedule.app.Rivalry;
import vn.coordination.schedule.app.ScheduleClocks;
import vn.coordination.schedule.app.ScheduleNews;
import vn.coordination.schedule.app.Slots;

/** Conflicts are settled: a rival makes room, those on the rung decide, or the case climbs (SC-07, SC-09, SC-10). */
@Stateless
public class ConflictService {
    private static final int CLIMBS_PER_RUN = 200;

    private CaseLock lock;
    private Slots slots;
    private CaseRepository conflicts;
    private Rivalry rivalry;
    private Displacement displacement;
    private ScheduleClocks clocks;
    private ScheduleNews news;
    private OfficeBoundary boundary;
    private RegulationGuard guard;
    private CurrentActor currentActor;
    private Clock clock;

    protected ConflictService() {}

    @Inject
    ConflictService(
            CaseLock lock,
            Slots slots,
            CaseRepository conflicts,
            Rivalry rivalry,
            Displacement displacement,
            ScheduleClocks clocks,
            ScheduleNews news,
            OfficeBoundary boundary,
            RegulationGuard guard,
            CurrentActor currentActor,
            Clock clock) {
        this.lock = lock;
        this.slots = slots;
        this.conflicts = conflicts;
        this.rivalry = rivalry;
        this.displacement = displacement;
        this.clocks = clocks;
        this.news = news;
        this.boundary = boundary;
        this.guard = guard;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** The slot's office asks for precedence: from now on the matter is being negotiated. */
    @RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF})
    public void askPrecedence(SettleConflict command) {
        ConflictCase conflict = conflicts.find(command.conflict(), command.version());
        Slot slot = slots.find(conflict.slot());
        boundary.require(currentActor.get(), Access.EDIT, slot, Subject.of(Slot.class, slot.id()));
        slot.negotiate();
        news.asked(conflict, slot, officesOfRivals(conflict));
    }

    /**
     * The actor's office makes room: its slots in the way lose their claims, and the clashing slot takes them. Where nothing
     * stands in the way any more there is nothing to give up.
     */
    @RolesAllowed({SCHEDULE_COORDINATOR, CHIEF, DEPUTY_CHIEF})
    public void yield(SettleConflict command) {
        lock.take(command.conflict());
        ConflictCase conflict = conflicts.find(command.conflict(), command.version());
        Actor actor = currentActor.get();
        List<Slot> losers = rivalry.of(conflict);
        if (losers.isEmpty()) {
            throw new ChangedMeanwhile(Subject.of(ConflictCase.class, conflict.id()));
        }
        losers.forEach(loser -> boundary.require(actor, Access.EDIT, loser, Subject.of(Slot.class, loser.id())));
        displacement.carryOut(conflict, losers, Settlement.RIVAL_GAVE_WAY, actor, command.reason());
    }

    /**
     * Those on the rung decide for the clashing slot, with a reason. SC-07, FL-04 and SC-12 say over whom they may; what has a
     * slot in the way gives way whole.
     */
    @RolesAllowed({CHIEF, DEPUTY_CHIEF})
    public void decide(SettleConflict command) {
        InvalidInput.ifAny(command.problemsOfDecision());
        lock.takeHeld(command.conflict());
        ConflictCase conflict = conflicts.find(command.conflict(), command.version());
        Actor actor = currentActor.get();
        requireOnRung(conflict, actor);
        displacement.carryOut(conflict, rivalry.of(conflict), Settlement.DECIDED, actor, command.reason());
    }

    private void requireOnRung(ConflictCase conflict, Actor actor) {
        Subject subject = Subject.of(ConflictCase.class, conflict.id());
        Office winner = slots.find(conflict.slot()).owner();
        if (!conflict.rung().decidedBy(actor)) {
            throw guard.refuse(
                    Breach.of(
                            RuleCode.SC_10,
                            "rung",
                            Argument.term("rung." + conflict.rung().name())),
                    subject);
        }
        if (!conflict.rung().decidedFor(winner, actor)) {
            throw guard.refuse(Breach.of(RuleCode.SC_10, "ownOffice", Argument.office(winner.code())), subject);
        }
    }

    /** Cases whose time on their rung is over go one rung up. */
    @RolesAllowed(SYSTEM)
    public List<Long> due() {
        return conflicts.dueToClimb(clock.instant(), CLIMBS_PER_RUN);
    }

    /** One case climbs; nothing happens when it was settled or climbed meanwhile. */
    @RolesAllowed(SYSTEM)
    public void climb(long id) {
        Instant now = clock.instant();
        ConflictCase conflict = conflicts.findDue(id, now);
        if (conflict == null) {
            return;
        }
        Slot slot = slots.find(conflict.slot());
        conflict.climb(
                now, clocks.keep(ConflictFacts.of(conflict).climbed(now), slot).rung());
        news.climbed(conflict);
    }

    private List<Slot> rivals(ConflictCase conflict) {
        return conflict.rivals().stream()
                .map(rival -> rival.slot())
                .distinct()
                .map(slots::find)
                .toList();
    }

    private Set<Office> officesOfRivals(ConflictCase conflict) {
        Set<Office> offices = EnumSet.noneOf(Office.class);
        rivals(conflict).forEach(rival -> offices.add(rival.owner()));
        return offices;
    }
}
