package vn.coordination.reception.rule;

import java.util.List;
import vn.coordination.reception.VoterWord;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;

/** VR-06: a complaint or denunciation heard at a meeting with voters becomes a petition, not a recommendation. */
public final class VoterComplaintRule implements Rule<VoterWord> {
    @Override
    public RuleCode code() {
        return RuleCode.VR_06;
    }

    @Override
    public boolean appliesTo(VoterWord facts) {
        return !facts.kind().suggests();
    }

    @Override
    public List<Breach> breaches(VoterWord facts, Parameters parameters) {
        return facts.asRecommendation() ? List.of(Breach.of(code()).at("kind")) : List.of();
    }
}
