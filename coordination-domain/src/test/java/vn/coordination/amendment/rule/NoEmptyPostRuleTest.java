package vn.coordination.amendment.rule;

import static vn.coordination.testkit.RuleVerifier.judging;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.amendment.SigningFacts;
import vn.coordination.coordination.EmptyPost;
import vn.coordination.organisation.Office;
import vn.coordination.rule.Argument;

class NoEmptyPostRuleTest {
    private final NoEmptyPostRule rule = new NoEmptyPostRule();

    @Test
    @DisplayName("CM-06 · with every post held a version may be signed")
    void held() {
        judging(rule, facts()).isKept();
    }

    @Test
    @DisplayName("CM-06 · an empty post of any office is named with its area")
    void empty() {
        judging(rule, facts(new EmptyPost(Office.COUNCIL_OFFICE, 3, true)))
                .isBrokenAs("deputy", Argument.office("DO"), Argument.number(3));
        judging(rule, facts(new EmptyPost(Office.PARTY_OFFICE, 2, false), new EmptyPost(Office.PARTY_OFFICE, 2, true)))
                .isBrokenAsAll("contact", "deputy");
    }

    private static SigningFacts facts(EmptyPost... posts) {
        LocalDate today = LocalDate.of(2026, 11, 26);
        return new SigningFacts(today, today.plusDays(1), today.minusYears(4), true, 0, List.of(posts));
    }
}
