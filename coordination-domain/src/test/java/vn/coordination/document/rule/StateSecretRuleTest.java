package vn.coordination.document.rule;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.coordination.document.KeepFacts;
import vn.coordination.document.SecrecyLevel;
import vn.coordination.rule.Argument;
import vn.coordination.testkit.RuleVerifier;

class StateSecretRuleTest {
    private static RuleVerifier<KeepFacts> judging(SecrecyLevel level, boolean secretMatter, boolean content) {
        return RuleVerifier.judging(new StateSecretRule(), new KeepFacts(level, secretMatter, content));
    }

    @ParameterizedTest
    @DisplayName("SS-01 · nothing of any of the three levels is kept; that it exists may be")
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void levels(SecrecyLevel level) {
        judging(level, false, true).isBroken(Argument.term("secrecy." + level));
        judging(level, true, true).isBroken(Argument.term("secrecy." + level));
        judging(level, true, false).isNotApplicable();
    }

    @Test
    @DisplayName("SS-01 · what is no secret is kept, but not where the matter is secret")
    void matter() {
        judging(SecrecyLevel.NONE, false, true).isKept();
        judging(SecrecyLevel.NONE, true, true).isBrokenAs("matter");
    }
}
