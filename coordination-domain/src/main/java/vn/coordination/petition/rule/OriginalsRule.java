package vn.coordination.petition.rule;

import java.util.List;
import vn.coordination.petition.ActFacts;
import vn.coordination.petition.PetitionAct;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;

/** PT-44: a file is not closed while the office holds original papers of the citizen. */
public final class OriginalsRule implements Rule<ActFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.PT_44;
    }

    @Override
    public boolean appliesTo(ActFacts facts) {
        return facts.act() == PetitionAct.CLOSE;
    }

    @Override
    public List<Breach> breaches(ActFacts facts, Parameters parameters) {
        return facts.past().originalsHeld() ? List.of(Breach.of(code()).at("originals")) : List.of();
    }
}
