package vn.coordination.amendment.rule;

import static vn.coordination.testkit.RuleVerifier.judging;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.amendment.SigningFacts;
import vn.coordination.rule.Argument;

class VersionInOrderRuleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate LAST = LocalDate.of(2022, 10, 3);

    private final VersionInOrderRule rule = new VersionInOrderRule();

    @Test
    @DisplayName("CM-05 · tomorrow is early enough")
    void tomorrow() {
        judging(rule, facts(TODAY.plusDays(1), LAST, true, 0)).isKept();
    }

    @Test
    @DisplayName("CM-05 · today is too early, as the day has begun under the old version")
    void today() {
        judging(rule, facts(TODAY, LAST, true, 0)).isBrokenAs("tomorrow", Argument.date(TODAY));
    }

    @Test
    @DisplayName("CM-05 · a version follows the one before it, also one that is still to come")
    void order() {
        LocalDate coming = TODAY.plusDays(10);
        judging(rule, facts(coming, coming, true, 0)).isBrokenAs("order", Argument.date(coming));
        judging(rule, facts(coming.plusDays(1), coming, true, 0)).isKept();
    }

    @Test
    @DisplayName("CM-05 · nothing is signed before the opinions are together, or with an entry left out")
    void whole() {
        judging(rule, facts(TODAY.plusDays(1), LAST, false, 0)).isBrokenAs("consultation");
        judging(rule, facts(TODAY.plusDays(1), LAST, true, 2)).isBrokenAs("unplaced", Argument.number(2));
    }

    @Test
    @DisplayName("CM-05 · all that is wrong is told at once")
    void all() {
        judging(rule, facts(LAST, LAST, false, 1)).isBrokenAsAll("consultation", "tomorrow", "order", "unplaced");
    }

    private static SigningFacts facts(LocalDate from, LocalDate last, boolean synthesised, int unplaced) {
        return new SigningFacts(TODAY, from, last, synthesised, unplaced, List.of());
    }
}
