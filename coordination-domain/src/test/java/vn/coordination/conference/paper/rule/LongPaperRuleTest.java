package vn.coordination.conference.paper.rule;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.conference.paper.PaperFacts;
import vn.coordination.rule.Argument;
import vn.coordination.rule.ParameterKey;
import vn.coordination.testkit.RuleVerifier;

class LongPaperRuleTest {
    private static RuleVerifier<PaperFacts> judging(int pages, int summary) {
        return RuleVerifier.judging(new LongPaperRule(), new PaperFacts(7, 1, pages, summary));
    }

    @Test
    @DisplayName("MT-04 · more than ten pages need a summary of at most six")
    void summary() {
        judging(10, 0).isKept();
        judging(11, 0).isBroken(Argument.number(11), Argument.number(10), Argument.number(6));
        judging(11, 6).isKept();
        judging(11, 7).isBrokenAs("summary", Argument.number(7), Argument.number(6));
        judging(3, 7).isBrokenAs("summary", Argument.number(7), Argument.number(6));
    }

    @Test
    @DisplayName("MT-04 · the pages are those of the regulation, and a chief lets a paper pass with his reason")
    void otherwise() {
        judging(11, 0).when(ParameterKey.MT_04_PAGES, "15").isKept();
        judging(11, 0).withWaiver("văn bản của Trung ương").isWaived();
    }
}
