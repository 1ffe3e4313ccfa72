package vn.coordination.petition.rule;

import java.util.List;
import vn.coordination.petition.ActFacts;
import vn.coordination.petition.PetitionAct;
import vn.coordination.petition.PetitionState;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;

/** PT-03: no outcome, nor a choice of one, before it is said what the petition is. */
public final class ClassifiedFirstRule implements Rule<ActFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.PT_03;
    }

    @Override
    public boolean appliesTo(ActFacts facts) {
        return facts.act().outcome() || facts.act() == PetitionAct.ROUTE;
    }

    @Override
    public List<Breach> breaches(ActFacts facts, Parameters parameters) {
        boolean unknown = facts.what().isEmpty() && facts.state() != PetitionState.INELIGIBLE;
        return unknown ? List.of(Breach.of(code())) : List.of();
    }
}
