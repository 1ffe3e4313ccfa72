package vn.coordination.conference.paper.rule;

import java.util.List;
import vn.coordination.conference.paper.PaperFacts;
import vn.coordination.rule.Argument;
import vn.coordination.rule.Breach;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.Parameters;
import vn.coordination.rule.Rule;
import vn.coordination.rule.RuleCode;

/** MT-04: who is asked to read a long paper gets a short summary with it. */
public final class LongPaperRule implements Rule<PaperFacts> {
    @Override
    public RuleCode code() {
        return RuleCode.MT_04;
    }

    @Override
    public List<Breach> breaches(PaperFacts facts, Parameters parameters) {
        int most = parameters.count(ParameterKey.MT_04_PAGES);
        int summary = parameters.count(ParameterKey.MT_04_SUMMARY);
        if (facts.pages() > most && facts.summary() == 0) {
            return List.of(
                    Breach.of(code(), Argument.number(facts.pages()), Argument.number(most), Argument.number(summary))
                            .at("summary"));
        }
        return facts.summary() > summary
                ? List.of(Breach.of(code(), "summary", Argument.number(facts.summary()), Argument.number(summary))
                        .at("summary"))
                : List.of();
    }
}
