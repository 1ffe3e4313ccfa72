package vn.coordination.schedule.rule;

import java.util.List;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;
import vn.coordination.schedule.DisplacementFacts;

/**
 * SC-07: of two slots that cannot both be held the one of higher precedence goes first. That is what is proposed; a chief may
 * decide otherwise, with a reason. What an unscheduled event displaces is for SC-12.
 */
public final class PrecedenceRule implements Rule<DisplacementFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.SC_07;
    }

    @Override
    public boolean appliesTo(DisplacementFacts facts) {
        return !facts.unscheduled();
    }

    @Override
    public List<Breach> breaches(DisplacementFacts facts, Parameters parameters) {
        return facts.winnerGoesFirst()
                ? List.of()
                : List.of(Breach.of(code(), Argument.slot(facts.loser()), Argument.slot(facts.winner())));
    }
}
