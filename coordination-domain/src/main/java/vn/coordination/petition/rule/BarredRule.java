package vn.coordination.petition.rule;

import java.util.List;
import vn.coordination.petition.ActFacts;
import vn.coordination.petition.PetitionAct;
import vn.coordination.petition.PetitionKind;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;

/** PT-12: a complaint is refused on one of the nine grounds of the law, and the ground is recorded. */
public final class BarredRule implements Rule<ActFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.PT_12;
    }

    @Override
    public boolean appliesTo(ActFacts facts) {
        return facts.act() == PetitionAct.REFUSE && facts.is(PetitionKind.COMPLAINT);
    }

    @Override
    public List<Breach> breaches(ActFacts facts, Parameters parameters) {
        boolean known = facts.reasons()
                .ground()
                .filter(ground -> ground.fits(facts.act(), PetitionKind.COMPLAINT))
                .isPresent();
        return known ? List.of() : List.of(Breach.of(code()).at("ground"));
    }
}
