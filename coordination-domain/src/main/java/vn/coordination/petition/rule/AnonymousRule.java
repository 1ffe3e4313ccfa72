package vn.coordination.petition.rule;

import java.util.List;
import vn.coordination.petition.ActFacts;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;

/** PT-26: an anonymous denunciation is not handled as one; that it names no clear person and act, a deputy chief says. */
public final class AnonymousRule implements Rule<ActFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.PT_26;
    }

    @Override
    public boolean appliesTo(ActFacts facts) {
        return facts.filedUnder(code());
    }

    @Override
    public List<Breach> breaches(ActFacts facts, Parameters parameters) {
        return List.of(Breach.of(code()).at("ground"));
    }
}
