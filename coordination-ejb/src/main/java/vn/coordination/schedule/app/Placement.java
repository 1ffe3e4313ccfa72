package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Actor;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Judgement;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.Waiver;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.schedule.Candidate;
import vn.coordination.schedule.PlacementFacts;
import vn.coordination.schedule.ScheduleRules;
import vn.coordination.schedule.Settlement;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.Surroundings;
import vn.coordination.schedule.WeekState;

/** Gives a slot its people and its room, or opens a conflict case; the locks are held already. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Placement {
    private SlotRepository slots;
    private SurroundingsLoader loader;
    private Conflicts conflicts;
    private Reissue reissue;
    private RegulationGuard guard;
    private WeekClock times;
    private Event<ClaimChanged> claims;
    private Clock clock;

    protected Placement() {}

    @Inject
    Placement(
            SlotRepository slots,
            SurroundingsLoader loader,
            Conflicts conflicts,
            Reissue reissue,
            RegulationGuard guard,
            WeekClock times,
            Event<ClaimChanged> claims,
            Clock clock) {
        this.slots = slots;
        this.loader = loader;
        this.conflicts = conflicts;
        this.reissue = reissue;
        this.guard = guard;
        this.times = times;
        this.claims = claims;
        this.clock = clock;
    }

    /**
     * Exchanges a slot: refused when it is not fit to be exchanged, stored as a conflict when it clashes.
     *
     * @return where its week stood when it was judged
     */
    WeekState submit(Slot slot, Collection<Waiver> waivers, boolean newcomer) {
        Surroundings surroundings = loader.around(candidate(slot));
        if (newcomer || surroundings.week().issued()) {
            PlacementFacts facts = surroundings.facts(candidate(slot));
            guard.enforce(ScheduleRules.SUBMIT, facts, Subject.of(Slot.class, slot.id()), waivers);
        }
        place(slot, surroundings, waivers);
        if (!newcomer && !slot.state().clashing()) {
            conflicts.settle(slot.id(), Settlement.FELL_AWAY, null, "");
        }
        return surroundings.week();
    }

    /** A clashing slot is wanted otherwise: refused when it is not fit for that, and else exchanged anew. */
    WeekState submitAs(Slot slot, SlotPlan plan, Collection<Waiver> waivers, Actor actor) {
        Candidate wanted = candidate(slot).as(plan);
        Surroundings surroundings = loader.around(wanted);
        boolean joins = ScheduleRules.placing(slot, plan, surroundings.week()) == ScheduleRules.JOIN;
        guard.enforce(
                joins ? ScheduleRules.SUBMIT : ScheduleRules.FIT,
                surroundings.facts(wanted),
                Subject.of(Slot.class, slot.id()),
                waivers);
        slot.plan(plan);
        place(slot, surroundings, waivers);
        if (!slot.state().clashing()) {
            conflicts.settle(slot.id(), Settlement.GAVE_WAY, actor.person(), "");
        }
        return surroundings.week();
    }

    private void place(Slot slot, Surroundings surroundings, Collection<Waiver> waivers) {
        Judgement judgement = guard.weigh(
                ScheduleRules.ALLOCATE,
                surroundings.facts(candidate(slot)),
                Subject.of(Slot.class, slot.id()),
                List.of());
        boolean late = isLate(slot);
        if (judgement.refused()) {
            slot.clash(now(), late);
            conflicts.open(slot, judgement.breaches());
        } else {
            slot.hold(now(), late);
            take(slot, surroundings, waivers);
        }
    }

    /** Exchanges a slot that holds its claims or is refused, whichever of its rules is broken; answers as {@link #submit} does. */
    WeekState claim(Slot slot, Collection<Waiver> waivers) {
        Surroundings surroundings = loader.around(candidate(slot));
        PlacementFacts facts = surroundings.facts(candidate(slot));
        guard.enforce(ScheduleRules.JOIN, facts, Subject.of(Slot.class, slot.id()), waivers);
        slot.hold(now(), isLate(slot));
        take(slot, surroundings, waivers);
        return surroundings.week();
    }

    /**
     * Takes the claims of a slot that was judged; in an issued week it joins the next version. What the rules could not
     * see the database refuses (SC-17).
     *
     * @param waivers what was let pass when it was judged
     */
    public void take(Slot slot, Surroundings surroundings, Collection<Waiver> waivers) {
        try {
            slots.take(slot, surroundings.whereabouts(slot.plan().place()));
        } catch (AlreadyHeld held) {
            throw guard.refuse(
                    Breach.of(RuleCode.SC_17, Argument.slot(held.slot())), Subject.of(Slot.class, held.slot()));
        }
        reissue.join(slot, surroundings.week(), waivers);
        claims.fire(new ClaimChanged(slot.id(), Optional.of(slot.plan())));
    }

    /** Frees the claims of a slot that goes on without them. */
    public void release(Slot slot) {
        slots.release(slot.id());
        claims.fire(new ClaimChanged(slot.id(), Optional.empty()));
    }

    public Candidate candidate(Slot slot) {
        Instant registered = slot.registered() == null ? now() : slot.registered();
        return new Candidate(slot.id(), slot.owner(), slot.plan(), registered);
    }

    /** Whether the drafts of the slot's week were due before now (SC-01); unscheduled events are never late. */
    private boolean isLate(Slot slot) {
        return !slot.plan().unscheduled() && now().isAfter(times.draftsDue(slot.week()));
    }

    private Instant now() {
        return clock.instant();
    }
}
