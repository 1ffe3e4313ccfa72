package vn.coordination.conference.rule;

import java.util.ArrayList;
import java.util.List;
import vn.coordination.conference.ConferenceAct;
import vn.coordination.conference.ConferenceFacts;
import vn.coordination.conference.ConferenceFacts.Papers;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;

/** MT-12: a conference is closed when it is known who came, when it is recorded, and when its papers are where they belong. */
public final class ClosingRule implements Rule<ConferenceFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.MT_12;
    }

    @Override
    public boolean appliesTo(ConferenceFacts facts) {
        return facts.act() == ConferenceAct.CLOSE;
    }

    @Override
    public List<Breach> breaches(ConferenceFacts facts, Parameters parameters) {
        Papers papers = facts.papers();
        List<Breach> breaches = new ArrayList<>();
        need(papers.attendance(), Breach.of(code(), "attendance"), breaches);
        need(papers.recorded(), Breach.of(code(), "record"), breaches);
        need(papers.filed(), Breach.of(code(), "papers"), breaches);
        need(papers.lacking() == 0, Breach.of(code(), "lacking", Argument.number(papers.lacking())), breaches);
        need(papers.secretsRecovered() || !facts.secret(), Breach.of(code(), "secrets"), breaches);
        return breaches;
    }

    private static void need(boolean there, Breach otherwise, List<Breach> breaches) {
        if (!there) {
            breaches.add(otherwise);
        }
    }
}
