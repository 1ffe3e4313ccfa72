package vn.coordination.petition.rule;

import java.util.List;
import vn.coordination.petition.ActFacts;
import vn.coordination.petition.PetitionAct;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;

/** PT-02: who hands a petition over shows who he is; without it a deputy chief decides. */
public final class IdentityRule implements Rule<ActFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.PT_02;
    }

    @Override
    public boolean appliesTo(ActFacts facts) {
        return facts.act() == PetitionAct.REGISTER && facts.came().channel().inPerson();
    }

    @Override
    public List<Breach> breaches(ActFacts facts, Parameters parameters) {
        return facts.came().identified() ? List.of() : List.of(Breach.of(code()).at("identified"));
    }
}
