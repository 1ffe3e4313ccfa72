package vn.coordination.conference.rule;

import java.util.List;
import vn.coordination.conference.ConferenceAct;
import vn.coordination.conference.ConferenceFacts;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;

/** MT-05: a conference is ready, and still so when it opens, while everything that has to be prepared for it has an owner. */
public final class LinesOwnedRule implements Rule<ConferenceFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.MT_05;
    }

    @Override
    public boolean appliesTo(ConferenceFacts facts) {
        return facts.act() == ConferenceAct.DECLARE_READY || facts.act() == ConferenceAct.OPEN;
    }

    @Override
    public List<Breach> breaches(ConferenceFacts facts, Parameters parameters) {
        return facts.ownerless().stream()
                .sorted()
                .map(line -> Breach.of(code(), Argument.term("line." + line)).at("lines"))
                .toList();
    }
}
