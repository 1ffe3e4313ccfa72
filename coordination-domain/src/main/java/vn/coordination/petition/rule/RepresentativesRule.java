package vn.coordination.petition.rule;

import java.util.List;
import vn.coordination.petition.ActFacts;
import vn.coordination.petition.PetitionAct;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;

/** PT-41: many persons speak through at most so many representatives. */
public final class RepresentativesRule implements Rule<ActFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.PT_41;
    }

    @Override
    public boolean appliesTo(ActFacts facts) {
        return facts.act() == PetitionAct.REGISTER && facts.crowd().persons() > 1;
    }

    @Override
    public List<Breach> breaches(ActFacts facts, Parameters parameters) {
        boolean small = facts.crowd().persons() <= parameters.count(ParameterKey.PT_41_SMALL_GROUP);
        int most =
                parameters.count(small ? ParameterKey.PT_41_REPRESENTATIVES_SMALL : ParameterKey.PT_41_REPRESENTATIVES);
        return facts.crowd().representatives() <= most
                ? List.of()
                : List.of(Breach.of(code(), Argument.number(facts.crowd().persons()), Argument.number(most))
                        .at("representatives"));
    }
}
