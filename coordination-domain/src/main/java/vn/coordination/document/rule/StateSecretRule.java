package vn.coordination.document.rule;

import java.util.List;
import vn.coordination.document.KeepFacts;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;

/** SS-01: state secrets are not kept on a system with a network; that there is such a paper, and with whom, is all that may be. */
public final class StateSecretRule implements Rule<KeepFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.SS_01;
    }

    @Override
    public boolean appliesTo(KeepFacts facts) {
        return facts.content();
    }

    @Override
    public List<Breach> breaches(KeepFacts facts, Parameters parameters) {
        if (facts.level().stateSecret()) {
            return List.of(
                    Breach.of(code(), Argument.term("secrecy." + facts.level())).at("level"));
        }
        return facts.secretMatter() ? List.of(Breach.of(code(), "matter").at("level")) : List.of();
    }
}
