package vn.coordination.petition.rule;

import java.util.List;
import vn.coordination.petition.ActFacts;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;

/** PT-25: that a denunciation needs no processing, being sent to the competent body as well, a deputy chief says. */
public final class NoProcessingRule implements Rule<ActFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.PT_25;
    }

    @Override
    public boolean appliesTo(ActFacts facts) {
        return facts.filedUnder(code());
    }

    @Override
    public List<Breach> breaches(ActFacts facts, Parameters parameters) {
        return List.of(Breach.of(code()).at("ground"));
    }
}
