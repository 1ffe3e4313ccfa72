package vn.coordination.reception;

import java.util.List;
import vn.coordination.reception.rule.OnlineDenunciationRule;
import vn.coordination.reception.rule.RecordingRule;
import vn.coordination.reception.rule.VoterComplaintRule;
import vn.coordination.rule.RuleSet;

/** What an entry of a meeting with voters is judged by. */
public final class ReceptionRules {
    public static final RuleSet<VoterWord> VOTER_MEETING =
            RuleSet.of("reception.voterMeeting", List.of(new VoterComplaintRule()));

    public static final RuleSet<HearingFacts> HEARING =
            RuleSet.of("reception.hearing", List.of(new OnlineDenunciationRule()));

    public static final RuleSet<RecordingFacts> CLOSING = RuleSet.of("reception.closing", List.of(new RecordingRule()));

    private ReceptionRules() {}
}
