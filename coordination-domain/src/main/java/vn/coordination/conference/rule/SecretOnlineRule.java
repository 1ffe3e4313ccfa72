package vn.coordination.conference.rule;

import java.util.List;
import vn.coordination.conference.OnlineFacts;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;

/** OC-07: secret content is connected only over lines under the law on cipher, from closed rooms, with wired microphones. */
public final class SecretOnlineRule implements Rule<OnlineFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.OC_07;
    }

    @Override
    public boolean appliesTo(OnlineFacts facts) {
        return facts.secret() && facts.online();
    }

    @Override
    public List<Breach> breaches(OnlineFacts facts, Parameters parameters) {
        return facts.protection().complete()
                ? List.of()
                : List.of(Breach.of(code()).at("form"));
    }
}
