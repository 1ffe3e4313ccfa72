package vn.coordination.petition.rule;

import java.util.List;
import vn.coordination.petition.ActFacts;
import vn.coordination.petition.PetitionAct;
import vn.coordination.petition.PetitionState;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;

/** PT-01: nothing is done with a petition before it has its one number. */
public final class NumberedFirstRule implements Rule<ActFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.PT_01;
    }

    @Override
    public boolean appliesTo(ActFacts facts) {
        return facts.act() != PetitionAct.REGISTER;
    }

    @Override
    public List<Breach> breaches(ActFacts facts, Parameters parameters) {
        return facts.state() == PetitionState.RECEIVED ? List.of(Breach.of(code())) : List.of();
    }
}
