package vn.coordination.schedule.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Actor;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.Waiver;
import vn.coordination.rule.app.ChangedMeanwhile;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.schedule.Candidate;
import vn.coordination.schedule.ChangeFacts;
import vn.coordination.schedule.ScheduleRules;
import vn.coordination.schedule.Settlement;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.SlotState;
import vn.coordination.schedule.Surroundings;

/** Changes a slot that others know of: its old claims and its new ones change hands in one go or not at all. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Relocation {
    private SlotRepository slots;
    private SurroundingsLoader loader;
    private Placement placement;
    private Holders holders;
    private Rivalry rivalry;
    private Conflicts conflicts;
    private Reissue reissue;
    private Unsettling unsettling;
    private RegulationGuard guard;
    private Clock clock;

    protected Relocation() {}

    @Inject
    Relocation(
            SlotRepository slots,
            SurroundingsLoader loader,
            Placement placement,
            Holders holders,
            Rivalry rivalry,
            Conflicts conflicts,
            Reissue reissue,
            Unsettling unsettling,
            RegulationGuard guard,
            Clock clock) {
        this.slots = slots;
        this.loader = loader;
        this.placement = placement;
        this.holders = holders;
        this.rivalry = rivalry;
        this.conflicts = conflicts;
        this.reissue = reissue;
        this.unsettling = unsettling;
        this.guard = guard;
        this.clock = clock;
    }

    /** As its office wants it: a wish that clashes may go on clashing, while {@link #apply} places it or is refused. */
    void change(Slot slot, SlotPlan plan, Collection<Waiver> waivers, Actor actor) {
        if (!slot.state().clashing()) {
            apply(slot, plan, waivers, actor);
            return;
        }
        holders.keep(slot, plan);
        unsettling.by(slot);
        unsettling.by(slot, placement.submitAs(slot, plan, waivers, actor));
        rivalry.after(slot);
    }

    public void apply(Slot slot, SlotPlan plan, Collection<Waiver> waivers, Actor actor) {
        if (slot.state() == SlotState.DRAFT) {
            slot.rewrite(plan);
            return;
        }
        present(slot);
        holders.keep(slot, plan);
        replan(slot, plan, waivers, actor);
    }

    /** @param by what has the slot, and changes with it */
    void applyFor(Subject by, Slot slot, SlotPlan plan, Collection<Waiver> waivers, Actor actor) {
        present(slot);
        holders.keepFor(by, slot);
        replan(slot, plan, waivers, actor);
    }

    private static void present(Slot slot) {
        ChangedMeanwhile.unless(slot.state() != SlotState.CANCELLED, subject(slot));
    }

    private void replan(Slot slot, SlotPlan plan, Collection<Waiver> waivers, Actor actor) {
        Subject subject = subject(slot);
        if (slot.state().published() && leavesItsWeek(slot, plan)) {
            throw guard.refuse(Breach.of(RuleCode.SC_11, "otherWeek", Argument.slot(slot.id())), subject);
        }
        Candidate candidate = placement.candidate(slot).as(plan);
        Surroundings surroundings = loader.around(candidate);
        guard.enforce(
                ScheduleRules.placing(slot, plan, surroundings.week()),
                surroundings.facts(candidate),
                subject,
                waivers);
        boolean published = gate(slot, waivers);
        SlotPlan before = slot.plan();
        boolean moved = !plan.span().equals(slot.span())
                || !plan.place().equals(slot.plan().place());
        unsettling.by(slot);
        if (leavesItsWeek(slot, plan)) {
            reissue.leave(slot, waivers);
        }
        slots.release(slot.id());
        slot.plan(plan);
        restate(slot, published, moved);
        placement.take(slot, surroundings, waivers);
        conflicts.settle(slot.id(), Settlement.GAVE_WAY, actor.person(), "");
        unsettling.by(slot);
        if (published) {
            reissue.after(slot, before, waivers);
        }
        rivalry.after(slot);
    }

    /** Back among the office's drafts. What was issued is cancelled instead, so that everybody learns of it. */
    void withdraw(Slot slot, Actor actor, String reason) {
        holders.keep(slot);
        if (slot.state().published()) {
            throw guard.refuse(Breach.of(RuleCode.SC_11, "withdraw", Argument.slot(slot.id())), subject(slot));
        }
        ChangedMeanwhile.unless(slot.state().canBecome(SlotState.DRAFT), subject(slot));
        unsettling.by(slot);
        reissue.leave(slot, List.of());
        placement.release(slot);
        slot.withdraw();
        conflicts.settle(slot.id(), Settlement.WITHDRAWN, actor.person(), reason);
        rivalry.after(slot);
    }

    private static boolean leavesItsWeek(Slot slot, SlotPlan plan) {
        return !slot.week().contains(plan.day());
    }

    private static Subject subject(Slot slot) {
        return Subject.of(Slot.class, slot.id());
    }

    public void cancel(Slot slot, Collection<Waiver> waivers, Actor actor) {
        holders.keep(slot);
        strikeOut(slot, waivers, actor);
    }

    /** @param by what has the slot and gives it up */
    void cancelFor(Subject by, Slot slot, Collection<Waiver> waivers, Actor actor) {
        holders.keepFor(by, slot);
        strikeOut(slot, waivers, actor);
    }

    /** Its claims go, and nothing else of it. */
    void free(Slot slot) {
        unsettling.by(slot);
        placement.release(slot);
        rivalry.after(slot);
    }

    private void strikeOut(Slot slot, Collection<Waiver> waivers, Actor actor) {
        ChangedMeanwhile.unless(slot.state() != SlotState.CANCELLED, subject(slot));
        boolean published = gate(slot, waivers);
        SlotPlan before = slot.plan();
        if (slot.state() != SlotState.DRAFT) {
            unsettling.by(slot);
        }
        if (!published) {
            reissue.leave(slot, waivers);
        }
        placement.release(slot);
        slot.cancel();
        conflicts.settle(slot.id(), Settlement.WITHDRAWN, actor.person(), "");
        if (published) {
            reissue.after(slot, before, waivers);
        }
        rivalry.after(slot);
    }

    private boolean gate(Slot slot, Collection<Waiver> waivers) {
        boolean published = slot.state().published();
        if (slot.state().over()) {
            throw guard.refuse(Breach.of(RuleCode.SC_11, "over", Argument.slot(slot.id())), subject(slot));
        }
        if (published) {
            ChangeFacts facts =
                    new ChangeFacts(slot.id(), true, slot.span().orElseThrow().start(), clock.instant());
            guard.enforce(ScheduleRules.CHANGE, facts, subject(slot), waivers);
        }
        return published;
    }

    private void restate(Slot slot, boolean published, boolean moved) {
        if (!published) {
            slot.hold(clock.instant(), false);
        } else if (moved) {
            slot.moveAfterIssue();
        } else {
            slot.changeAfterIssue();
        }
    }
}
