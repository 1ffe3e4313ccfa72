package vn.coordination.petition.rule;

import java.util.ArrayList;
import java.util.List;
import vn.coordination.petition.ActFacts;
import vn.coordination.petition.Crowd;
import vn.coordination.petition.PetitionAct;
import vn.coordination.petition.PetitionKind;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;

/** PT-42: a collective complaint is accepted only with every signature and the paper that appoints its representatives. */
public final class CollectiveRule implements Rule<ActFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.PT_42;
    }

    @Override
    public boolean appliesTo(ActFacts facts) {
        return facts.act() == PetitionAct.ACCEPT && facts.is(PetitionKind.COMPLAINT);
    }

    @Override
    public List<Breach> breaches(ActFacts facts, Parameters parameters) {
        Crowd crowd = facts.crowd();
        if (crowd.persons() < parameters.count(ParameterKey.PT_41_COLLECTIVE)) {
            return List.of();
        }
        List<Breach> breaches = new ArrayList<>();
        if (!crowd.allSigned()) {
            breaches.add(Breach.of(code(), "signatures", Argument.number(crowd.persons())));
        }
        if (!crowd.appointed()) {
            breaches.add(Breach.of(code(), "appointment"));
        }
        return breaches;
    }
}
