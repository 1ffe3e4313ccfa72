package vn.coordination.petition.rule;

import java.util.List;
import vn.coordination.petition.ActFacts;
import vn.coordination.petition.PetitionAct;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;

/** PT-47: original papers are taken from a citizen against a receipt. */
public final class ReceiptRule implements Rule<ActFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.PT_47;
    }

    @Override
    public boolean appliesTo(ActFacts facts) {
        return facts.act() == PetitionAct.REGISTER && facts.came().channel().inPerson();
    }

    @Override
    public List<Breach> breaches(ActFacts facts, Parameters parameters) {
        boolean owed = facts.papers().originals() && !facts.papers().receipt();
        return owed ? List.of(Breach.of(code()).at("receipt")) : List.of();
    }
}
