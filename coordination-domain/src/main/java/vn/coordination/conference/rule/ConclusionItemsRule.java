package vn.coordination.conference.rule;

import java.util.List;
import vn.coordination.conference.ConferenceAct;
import vn.coordination.conference.ConferenceFacts;
import vn.coordination.conference.ConferenceFacts.Papers;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;

/** MT-10: conclusions are issued as items, each with its last day; but for what is exempt from a notice. */
public final class ConclusionItemsRule implements Rule<ConferenceFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.MT_10;
    }

    @Override
    public boolean appliesTo(ConferenceFacts facts) {
        return facts.act() == ConferenceAct.CONCLUDE && !facts.papers().exempt();
    }

    @Override
    public List<Breach> breaches(ConferenceFacts facts, Parameters parameters) {
        Papers papers = facts.papers();
        if (papers.items() == 0) {
            return List.of(Breach.of(code(), "none").at("items"));
        }
        return papers.undated() == 0
                ? List.of()
                : List.of(Breach.of(code(), Argument.number(papers.undated())).at("items"));
    }
}
