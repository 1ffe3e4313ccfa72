package vn.coordination.conference;

import java.util.List;
import vn.coordination.conference.rule.AvoidableReasonRule;
import vn.coordination.conference.rule.ClosingRule;
import vn.coordination.conference.rule.ConclusionItemsRule;
import vn.coordination.conference.rule.InvitationRule;
import vn.coordination.conference.rule.LinesOwnedRule;
import vn.coordination.conference.rule.PointsCompleteRule;
import vn.coordination.conference.rule.QuorumRule;
import vn.coordination.conference.rule.SecretOnlineRule;
import vn.coordination.rule.RuleSet;

/** What planning a conference, and what every act on one, is judged by. */
public final class ConferenceRules {
    public static final RuleSet<PlanFacts> PLAN =
            RuleSet.of("conference.plan", List.of(new AvoidableReasonRule(), new SecretOnlineRule()));

    public static final RuleSet<ConferenceFacts> ACT = RuleSet.of(
            "conference.act",
            List.of(
                    new InvitationRule(),
                    new LinesOwnedRule(),
                    new PointsCompleteRule(),
                    new QuorumRule(),
                    new ConclusionItemsRule(),
                    new ClosingRule()));

    /** Giving it other days. */
    public static final RuleSet<MoveFacts> MOVE = RuleSet.of("conference.move", List.of(new InvitationRule()));

    /** Changing who chairs it, where, in which form and how secretly. */
    public static final RuleSet<ArrangementFacts> REARRANGE =
            RuleSet.of("conference.rearrange", List.of(new SecretOnlineRule()));

    /** Deciding on an item of the agenda. */
    public static final RuleSet<DecisionFacts> DECIDE = RuleSet.of("conference.decide", List.of(new QuorumRule()));

    private ConferenceRules() {}
}
