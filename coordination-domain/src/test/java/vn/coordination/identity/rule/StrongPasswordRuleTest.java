package vn.coordination.identity.rule;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.coordination.identity.PasswordFacts;
import vn.coordination.rule.Argument;
import vn.coordination.rule.ParameterKey;
import vn.coordination.testkit.RuleVerifier;

class StrongPasswordRuleTest {
    private static final String GOOD = "Sông-1Hồng";

    @Test
    @DisplayName("SS-05 · a long enough password of all four kinds of signs is kept")
    void good() {
        judging(GOOD).isKept();
    }

    @Test
    @DisplayName("SS-05 · eight signs are enough, seven are not; letters with marks count as one")
    void length() {
        judging("Ạb3-ễfgh").isKept();
        judging("Ạb3-ễfg").isBrokenAs("length", Argument.number(8));
        judging("Ạb3-ễfg").isBrokenAt("chosen");
    }

    @Test
    @DisplayName("SS-05 · a longer minimum is what counts from then on")
    void changedLength() {
        judging("Ạb3-ễfgh").when(ParameterKey.SS_05_PASSWORD_LENGTH, "9").isBrokenAs("length", Argument.number(9));
    }

    @ParameterizedTest(name = "SS-05 · three kinds of signs are too few: {0}")
    @ValueSource(strings = {"abcdefg1-", "ABCDEFG1-", "Abcdefgh-", "Abcdefgh1"})
    @DisplayName("SS-05 · each of the four kinds of signs is needed")
    void classes(String chosen) {
        judging(chosen).isBrokenAs("classes");
    }

    @Test
    @DisplayName("SS-05 · the login name in it, in any case, is refused")
    void login() {
        judging("1-Lan.Anh-1").isBrokenAs("login");
    }

    @Test
    @DisplayName("SS-05 · the current password must be given rightly, and the new one be new")
    void currentAndNew() {
        judging(PasswordFacts.of(GOOD, "lan.anh", false, false)).isBrokenAt("current");
        judging(PasswordFacts.of(GOOD, "lan.anh", true, true)).isBrokenAs("unchanged");
    }

    @Test
    @DisplayName("SS-05 · everything wrong with it is told at once")
    void all() {
        judging(PasswordFacts.of("lan", "lan", false, true))
                .isBrokenAsAll("current", "length", "classes", "login", "unchanged");
    }

    private static RuleVerifier<PasswordFacts> judging(String chosen) {
        return judging(PasswordFacts.of(chosen, "lan.anh", true, false));
    }

    private static RuleVerifier<PasswordFacts> judging(PasswordFacts facts) {
        return RuleVerifier.judging(new StrongPasswordRule(), facts);
    }
}
