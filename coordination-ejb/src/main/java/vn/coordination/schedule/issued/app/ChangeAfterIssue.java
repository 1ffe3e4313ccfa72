package vn.coordination.schedule.issued.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.coordination.audit.Subject;
import vn.coordination.identity.Actor;
import vn.coordination.identity.app.Speakers;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;
import vn.coordination.rule.Waiver;
import vn.coordination.rule.app.RegulationGuard;
import vn.coordination.schedule.Candidate;
import vn.coordination.schedule.ChangeRequest;
import vn.coordination.schedule.ScheduleRules;
import vn.coordination.schedule.Slot;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.SlotState;
import vn.coordination.schedule.Surroundings;
import vn.coordination.schedule.app.Approvals;
import vn.coordination.schedule.app.Holders;
import vn.coordination.schedule.app.Placement;
import vn.coordination.schedule.app.Relocation;
import vn.coordination.schedule.app.SurroundingsLoader;
import vn.coordination.schedule.app.Weeks;
import vn.coordination.shared.IsoWeek;

/** What is asked of a chief after issue: foreseen when it is asked for, carried out when he approves (SC-11). */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ChangeAfterIssue {
    private Placement placement;
    private SurroundingsLoader loader;
    private Relocation relocation;
    private Holders holders;
    private Weeks weeks;
    private Speakers speakers;
    private Approvals approvals;
    private RegulationGuard guard;

    protected ChangeAfterIssue() {}

    @Inject
    ChangeAfterIssue(
            Placement placement,
            SurroundingsLoader loader,
            Relocation relocation,
            Holders holders,
            Weeks weeks,
            Speakers speakers,
            Approvals approvals,
            RegulationGuard guard) {
        this.placement = placement;
        this.loader = loader;
        this.relocation = relocation;
        this.holders = holders;
        this.weeks = weeks;
        this.speakers = speakers;
        this.approvals = approvals;
        this.guard = guard;
    }

    /** Refuses what no approval could let pass. */
    void foresee(Slot slot, SlotPlan wanted) {
        Subject subject = Subject.of(Slot.class, slot.id());
        if (!slot.state().published() || !slot.state().canBecome(SlotState.CANCELLED)) {
            throw guard.refuse(Breach.of(RuleCode.SC_11, "notIssued", Argument.slot(slot.id())), subject);
        }
        if (wanted == null) {
            holders.keep(slot);
            return;
        }
        holders.keep(slot, wanted);
        if (!slot.week().contains(wanted.day())) {
            throw guard.refuse(Breach.of(RuleCode.SC_11, "otherWeek", Argument.slot(slot.id())), subject);
        }
        Candidate candidate = placement.candidate(slot).as(wanted);
        guard.enforce(ScheduleRules.ASK, loader.around(candidate).facts(candidate), subject, List.of());
    }

    /** What a chief would let pass by approving, so that he knows of it. */
    List<Breach> lifts(Slot slot, SlotPlan wanted) {
        Candidate candidate = placement.candidate(slot).as(wanted);
        Surroundings surroundings = loader.around(candidate);
        return guard
                .judge(
                        ScheduleRules.placing(slot, wanted, surroundings.week()),
                        surroundings.facts(candidate),
                        List.of())
                .breaches()
                .stream()
                .filter(breach -> breach.code().waivable())
                .toList();
    }

    /**
     * @param wanted empty when the slot is to be cancelled
     * @param lifted what the chief was shown beside the change itself, and lets pass
     */
    void carryOut(Slot slot, Optional<SlotPlan> wanted, String reason, Actor actor, Set<RuleCode> lifted) {
        Set<RuleCode> known = EnumSet.of(RuleCode.SC_11);
        known.addAll(lifted);
        List<Waiver> leave = approvals.by(actor, reason, known);
        wanted.ifPresentOrElse(
                plan -> relocation.apply(slot, plan, leave, actor), () -> relocation.cancel(slot, leave, actor));
    }

    void requireSpeaker(Slot slot, Actor actor) {
        if (!speakers.maySpeak(actor)) {
            throw guard.refuse(
                    Breach.of(RuleCode.SC_11, "speaker", Argument.slot(slot.id())), Subject.of(Slot.class, slot.id()));
        }
    }

    ChangeRequest.Decider decider(Actor actor) {
        return new ChangeRequest.Decider(
                actor.person(), speakers.chiefActedFor(actor).orElse(null));
    }

    int issueOf(IsoWeek week) {
        return weeks.issueNumber(week);
    }
}
