package vn.coordination.conference.paper;

import java.util.List;
import vn.coordination.conference.paper.rule.LongPaperRule;
import vn.coordination.rule.RuleSet;

/** What a version of a paper is judged by. */
public final class PaperRules {
    public static final RuleSet<PaperFacts> SUBMIT = RuleSet.of("conference.paper", List.of(new LongPaperRule()));

    private PaperRules() {}
}
