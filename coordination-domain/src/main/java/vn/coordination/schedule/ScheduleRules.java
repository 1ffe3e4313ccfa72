package vn.coordination.schedule;

import java.util.List;
import vn.coordination.rule.RuleSet;
import vn.coordination.schedule.rule.BlackoutRule;
import vn.coordination.schedule.rule.ChangeAfterIssueRule;
import vn.coordination.schedule.rule.EqualRoomRightRule;
import vn.coordination.schedule.rule.NoOverlapRule;
import vn.coordination.schedule.rule.PrecedenceRule;
import vn.coordination.schedule.rule.RoomFitsRule;
import vn.coordination.schedule.rule.SetUpTimeRule;
import vn.coordination.schedule.rule.SharedLeaderRule;
import vn.coordination.schedule.rule.SlotCompleteRule;
import vn.coordination.schedule.rule.UnscheduledRule;

/** Which rules each action of the schedule is judged by. */
public final class ScheduleRules {
    /** What a slot must be before it may be exchanged at all; a breach refuses. */
    public static final RuleSet<PlacementFacts> SUBMIT = RuleSet.of(
            "schedule.submit",
            List.of(new SlotCompleteRule(), new UnscheduledRule(), new BlackoutRule(), new RoomFitsRule()));

    /** What a slot that clashes must still be when it is wanted otherwise; where it stands it was let in before. */
    public static final RuleSet<PlacementFacts> FIT =
            RuleSet.of("schedule.fit", List.of(new SlotCompleteRule(), new BlackoutRule(), new RoomFitsRule()));

    /** Whether it may take its people and its room; a breach at submission opens a conflict case. */
    public static final RuleSet<PlacementFacts> ALLOCATE =
            RuleSet.of("schedule.allocate", List.of(new NoOverlapRule(), new SharedLeaderRule(), new SetUpTimeRule()));

    /** A move is taken whole or refused whole. */
    public static final RuleSet<PlacementFacts> MOVE = RuleSet.of(
            "schedule.move",
            List.of(
                    new SlotCompleteRule(),
                    new BlackoutRule(),
                    new RoomFitsRule(),
                    new NoOverlapRule(),
                    new SharedLeaderRule(),
                    new SetUpTimeRule()));

    /** A move into a week that is past the entry of slots: it is unscheduled there. */
    public static final RuleSet<PlacementFacts> JOIN = RuleSet.of(
            "schedule.join",
            List.of(
                    new SlotCompleteRule(),
                    new UnscheduledRule(),
                    new BlackoutRule(),
                    new RoomFitsRule(),
                    new NoOverlapRule(),
                    new SharedLeaderRule(),
                    new SetUpTimeRule()));

    /** What a change asked for after issue must keep when it is asked for; what a chief may lift waits for him. */
    public static final RuleSet<PlacementFacts> ASK = RuleSet.of(
            "schedule.ask",
            List.of(
                    new SlotCompleteRule(),
                    new RoomFitsRule(),
                    new NoOverlapRule(),
                    new SharedLeaderRule(),
                    new SetUpTimeRule()));

    public static final RuleSet<ChangeFacts> CHANGE =
            RuleSet.of("schedule.change", List.of(new ChangeAfterIssueRule()));

    /**
     * Between wish and claim: against the order of precedence, over levels 1 to 3, or into a room reclaimed by its owner, only
     * with an approver's reason.
     */
    public static final RuleSet<DisplacementFacts> DISPLACE = RuleSet.of(
            "schedule.displace", List.of(new PrecedenceRule(), new UnscheduledRule(), new EqualRoomRightRule()));

    public static final List<RuleSet<?>> ALL = List.of(SUBMIT, FIT, ALLOCATE, MOVE, JOIN, ASK, CHANGE, DISPLACE);

    /**
     * By which rules a slot is placed: what was not exchanged yet, or comes into another week or an issued one, is a
     * newcomer there (SC-12); anything else just moves.
     */
    public static RuleSet<PlacementFacts> placing(Slot slot, SlotPlan plan, WeekState week) {
        boolean entered = slot.state() != SlotState.DRAFT && slot.week().contains(plan.day());
        return entered && (slot.state().published() || !week.issued()) ? MOVE : JOIN;
    }

    private ScheduleRules() {}
}
