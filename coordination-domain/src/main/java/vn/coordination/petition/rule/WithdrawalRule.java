package vn.coordination.petition.rule;

import java.util.ArrayList;
import java.util.List;
import vn.coordination.petition.ActFacts;
import vn.coordination.petition.PetitionAct;
import vn.coordination.petition.PetitionKind;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;

/** PT-43: a petition is withdrawn in writing and by all who signed; a denunciation goes on where there are signs of wrong. */
public final class WithdrawalRule implements Rule<ActFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.PT_43;
    }

    @Override
    public boolean appliesTo(ActFacts facts) {
        return facts.act() == PetitionAct.WITHDRAW;
    }

    @Override
    public List<Breach> breaches(ActFacts facts, Parameters parameters) {
        List<Breach> breaches = new ArrayList<>();
        if (!facts.reasons().inWriting()) {
            breaches.add(Breach.of(code(), "writing").at("inWriting"));
        }
        if (!facts.reasons().everybody()) {
            breaches.add(Breach.of(code(), "others").at("everybody"));
        }
        if (facts.is(PetitionKind.DENUNCIATION) && facts.reasons().signsOfWrong()) {
            breaches.add(Breach.of(code(), "goesOn"));
        }
        return breaches;
    }
}
