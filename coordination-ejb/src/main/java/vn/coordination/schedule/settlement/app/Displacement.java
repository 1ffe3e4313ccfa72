package vn.coordination.schedule.settlement.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import vn.coordination.audit.Subject;
import vn.coordination.facility.Room;
import vn.coordination.identity.Actor;
import vn.coordination.organisation.Office;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.Waiver;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.schedule.Candidate;
import vn.coordination.schedule.ConflictCase;
import vn.coordination.schedule.DisplacementFacts;
import vn.coordination.schedule.ScheduleRules;
import vn.coordination.schedule.Settlement;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.Surroundings;
import vn.coordination.schedule.app.Approvals;
import vn.coordination.schedule.app.Conflicts;
import vn.coordination.schedule.app.Holders;
import vn.coordination.schedule.app.Placement;
import vn.coordination.schedule.app.Rivalry;
import vn.coordination.schedule.app.Slots;
import vn.coordination.schedule.app.SurroundingsLoader;
import vn.coordination.schedule.app.Unsettling;

/** A clashing slot takes the claims of the slots in its way, and these look for a new time (SC-07, SC-09, SC-12). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Displacement {
    @PersistenceContext
    private EntityManager entities;

    private Slots slots;
    private SurroundingsLoader loader;
    private Placement placement;
    private Holders holders;
    private Rivalry rivalry;
    private Conflicts conflicts;
    private Unsettling unsettling;
    private Proposals proposals;
    private Approvals approvals;
    private RegulationGuard guard;
    private Clock clock;

    protected Displacement() {}

    @Inject
    Displacement(
            Slots slots,
            SurroundingsLoader loader,
            Placement placement,
            Holders holders,
            Rivalry rivalry,
            Conflicts conflicts,
            Unsettling unsettling,
            Proposals proposals,
            Approvals approvals,
            RegulationGuard guard,
            Clock clock) {
        this.slots = slots;
        this.loader = loader;
        this.placement = placement;
        this.holders = holders;
        this.rivalry = rivalry;
        this.conflicts = conflicts;
        this.unsettling = unsettling;
        this.proposals = proposals;
        this.approvals = approvals;
        this.guard = guard;
        this.clock = clock;
    }

    /** @param losers what stands in the way now */
    void carryOut(ConflictCase conflict, List<Slot> losers, Settlement how, Actor actor, String reason) {
        Slot winner = slots.find(conflict.slot());
        losers.forEach(loser -> judge(winner, loser, how, actor, reason));
        List<Slot> displaced =
                losers.stream().filter(loser -> holders.of(loser).isEmpty()).toList();
        losers.forEach(loser -> giveWay(loser, how, reason));
        displaced.forEach(this::release);
        slots.release(winner);
        entities.flush();
        Candidate candidate = placement.candidate(winner);
        Surroundings surroundings =
                loader.around(candidate).without(losers.stream().map(Slot::id).collect(Collectors.toSet()));
        List<Waiver> leave = leave(winner, how, actor, reason);
        guard.enforce(
                ScheduleRules.placing(winner, winner.plan(), surroundings.week()),
                surroundings.facts(candidate),
                subject(winner),
                leave);
        winner.hold(clock.instant(), winner.late());
        placement.take(winner, surroundings, leave);
        unsettling.by(winner);
        conflicts.settle(conflict, how, actor.person(), reason);
        displaced.forEach(loser -> proposals.begin(conflicts.open(loser, winner), loser, winner));
        losers.forEach(rivalry::after);
    }

    /** Who yields says so for his own slot; into an issued week the other one is let by a chief of its office, or by the rung. */
    private List<Waiver> leave(Slot winner, Settlement how, Actor actor, String reason) {
        boolean mayLetIn = how == Settlement.DECIDED || actor.isOf(winner.owner());
        return mayLetIn ? approvals.by(actor, reason) : List.of();
    }

    private void judge(Slot winner, Slot loser, Settlement how, Actor actor, String reason) {
        if (loser.state().published()) {
            throw guard.refuse(Breach.of(RuleCode.SC_11, "displace", Argument.slot(loser.id())), subject(loser));
        }
        if (how != Settlement.RIVAL_GAVE_WAY) {
            guard.enforce(ScheduleRules.DISPLACE, facts(winner, loser), subject(winner), approvals.by(actor, reason));
        }
    }

    /**
     * What has the slot gives its time up whole when those on the rung decide so. Its own office does not yield the slot past
     * it: that office moves or postpones what has it.
     */
    private void giveWay(Slot loser, Settlement how, String reason) {
        if (how == Settlement.RIVAL_GAVE_WAY) {
            holders.keep(loser);
        } else {
            holders.giveWay(loser, reason);
        }
    }

    private DisplacementFacts facts(Slot winner, Slot loser) {
        return new DisplacementFacts(
                winner.id(),
                winner.owner(),
                winner.precedence(),
                winner.registered(),
                winner.plan().unscheduled(),
                loser.id(),
                loser.owner(),
                loser.precedence(),
                loser.registered(),
                disputedRoomOwner(winner, loser));
    }

    private Office disputedRoomOwner(Slot winner, Slot loser) {
        Long room = winner.plan().place().room();
        boolean disputed = room != null && room.equals(loser.plan().place().room());
        return disputed ? entities.find(Room.class, room).office() : null;
    }

    private void release(Slot loser) {
        if (loser.state().allocated()) {
            unsettling.by(loser);
            placement.release(loser);
            loser.clash(clock.instant(), loser.late());
        }
    }

    private static Subject subject(Slot slot) {
        return Subject.of(Slot.class, slot.id());
    }
}
