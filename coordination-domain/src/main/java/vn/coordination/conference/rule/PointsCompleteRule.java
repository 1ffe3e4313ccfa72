package vn.coordination.conference.rule;

import java.util.List;
import vn.coordination.conference.ConferenceAct;
import vn.coordination.conference.ConferenceFacts;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;

/** OC-04: before the conference is ready, and still when it opens, of every point it is known whose it is, where, who sees to its technics, and how many are expected. */
public final class PointsCompleteRule implements Rule<ConferenceFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.OC_04;
    }

    @Override
    public boolean appliesTo(ConferenceFacts facts) {
        return facts.online() && (facts.act() == ConferenceAct.DECLARE_READY || facts.act() == ConferenceAct.OPEN);
    }

    @Override
    public List<Breach> breaches(ConferenceFacts facts, Parameters parameters) {
        if (facts.points().all() == 0) {
            return List.of(Breach.of(code(), "none").at("points"));
        }
        int incomplete = facts.points().incomplete();
        return incomplete == 0
                ? List.of()
                : List.of(Breach.of(code(), Argument.number(incomplete)).at("points"));
    }
}
