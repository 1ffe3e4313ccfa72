package vn.coordination.conference.rule;

import java.util.List;
import vn.coordination.conference.ConferenceFacts.Quorum;
import vn.coordination.conference.QuorumFacts;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;

/** MT-07: a body that decides opens, and decides, when enough of its members are there; otherwise, and only then, it is not held. */
public final class QuorumRule implements Rule<QuorumFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.MT_07;
    }

    @Override
    public boolean appliesTo(QuorumFacts facts) {
        return facts.quorumAsked() || facts.quorumDenied();
    }

    @Override
    public List<Breach> breaches(QuorumFacts facts, Parameters parameters) {
        Quorum quorum = facts.quorum();
        int needed = parameters.partOf(quorum.members(), ParameterKey.MT_07_QUORUM);
        boolean enough = quorum.members() > 0 && quorum.present() >= needed;
        if (enough != facts.quorumDenied()) {
            return List.of();
        }
        return List.of(Breach.of(
                        code(),
                        enough ? "enough" : "",
                        Argument.number(quorum.present()),
                        Argument.number(quorum.members()),
                        Argument.number(needed))
                .at("present"));
    }
}
