package vn.coordination.petition.rule;

import java.util.ArrayList;
import java.util.List;
import vn.coordination.petition.ActFacts;
import vn.coordination.petition.PetitionAct;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;

/** PT-16: more time only on a criterion that the law lists, and before the time is over. */
public final class ComplexCaseRule implements Rule<ActFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.PT_16;
    }

    @Override
    public boolean appliesTo(ActFacts facts) {
        return facts.act() == PetitionAct.EXTEND;
    }

    @Override
    public List<Breach> breaches(ActFacts facts, Parameters parameters) {
        List<Breach> breaches = new ArrayList<>();
        if (facts.reasons().criteria().isEmpty()) {
            breaches.add(Breach.of(code(), "criterion").at("criteria"));
        }
        facts.past()
                .due()
                .filter(due -> facts.now().isAfter(due))
                .ifPresent(due -> breaches.add(Breach.of(code(), "late", Argument.instant(due))));
        return breaches;
    }
}
