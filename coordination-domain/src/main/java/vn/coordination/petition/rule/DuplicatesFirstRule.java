package vn.coordination.petition.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.coordination.petition.ActFacts;
import vn.coordination.petition.PetitionAct;
import vn.coordination.petition.PetitionState;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;

/** PT-07: no outcome before it was compared with the petitions of the three offices, and what was found was ruled out. */
public final class DuplicatesFirstRule implements Rule<ActFacts> {
    private static final Set<PetitionState> EARLY = EnumSet.of(PetitionState.CLASSIFIED, PetitionState.DUPLICATE_CHECK);

    @Override
    public RuleCode code() {
        return RuleCode.PT_07;
    }

    @Override
    public boolean appliesTo(ActFacts facts) {
        return facts.act().outcome() || facts.act() == PetitionAct.ROUTE;
    }

    @Override
    public List<Breach> breaches(ActFacts facts, Parameters parameters) {
        if (facts.act().outcome()) {
            boolean early = EARLY.contains(facts.state());
            return early ? List.of(Breach.of(code(), "early")) : List.of();
        }
        boolean open = facts.past().matches() > 0 && !facts.reasons().newFacts();
        return open
                ? List.of(Breach.of(code(), "open", Argument.number(facts.past().matches())))
                : List.of();
    }
}
