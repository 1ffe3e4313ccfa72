package vn.coordination.schedule.rule;

import java.util.List;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;
import vn.coordination.schedule.DisplacementFacts;

/** FL-04: the owner of a room has no better right to it; he may reclaim it only where SC-07 puts his slot first. */
public final class EqualRoomRightRule implements Rule<DisplacementFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.FL_04;
    }

    @Override
    public boolean appliesTo(DisplacementFacts facts) {
        return facts.roomOwner() == facts.winnerOffice() && facts.loserOffice() != facts.winnerOffice();
    }

    @Override
    public List<Breach> breaches(DisplacementFacts facts, Parameters parameters) {
        return facts.winnerGoesFirst()
                ? List.of()
                : List.of(Breach.of(code(), Argument.slot(facts.loser()), Argument.slot(facts.winner())));
    }
}
