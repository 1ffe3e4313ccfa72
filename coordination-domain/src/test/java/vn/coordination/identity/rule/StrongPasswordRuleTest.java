package vn.coordination.identity.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.coordination.identity.PasswordFacts;
import vn.coordination.rule.Argument;
import vn.coordination.rule.ParameterKey;
import vn.coordination.testkit.RuleVerifier;

class StrongPasswordRuleTest {

    @Test
    @DisplayName("SS-05 · eight signs of four kinds are enough, seven are not")
    void length() {
        choosing("Abcde-12").isKept();
        choosing("Abcd-12").isBrokenAs("length", Argument.number(8));
    }

    @Test
    @DisplayName("SS-05 · another shortest length takes effect with its date")
    void parameter() {
        choosing("Abcde-12").when(ParameterKey.SS_05_PASSWORD_LENGTH, "10").isBrokenAs("length", Argument.number(10));
        choosing("Abcdefg-12").when(ParameterKey.SS_05_PASSWORD_LENGTH, "10").isKept();
    }

    @ParameterizedTest
    @DisplayName("SS-05 · each of the four kinds of signs is needed")
    @ValueSource(strings = {"abcde-123", "ABCDE-123", "Abcdef-gh", "Abcdef123"})
    void classes(String chosen) {
        choosing(chosen).isBrokenAs("classes");
    }

    @Test
    @DisplayName("SS-05 · Vietnamese letters are letters, signs outside the basic plane count once")
    void letters() {
        choosing("Đường-12").isKept();
        choosing("Ab-1😀😀😀").isBrokenAs("length", Argument.number(8));
    }

    @Test
    @DisplayName("SS-05 · the login name in it, in whatever case, is refused")
    void login() {
        choosing("Xy-LAN.anh-12").isBrokenAs("login");
    }

    @Test
    @DisplayName("SS-05 · only who knows the present password chooses a new one, and another one")
    void currentAndUnchanged() {
        judging(PasswordFacts.of("Abcde-12", "lan.anh", false, false, 0)).isBrokenAs("current");
        judging(PasswordFacts.of("Abcde-12", "lan.anh", true, true, 0)).isBrokenAs("unchanged");
    }

    @Test
    @DisplayName("SS-05 · everything that is wrong with a password is told at once")
    void all() {
        judging(PasswordFacts.of("lan", "lan", false, true, 0))
                .isBrokenAsAll("current", "length", "classes", "login", "unchanged");
    }

    @Test
    @DisplayName("SS-05 · what is kept of a long password does not tell its length")
    void secrecy() {
        assertThat(PasswordFacts.of("Abcdefghijklmnopqrst-1", "x", true, false, 0)
                        .length())
                .isEqualTo(16);
    }

    @Test
    @DisplayName("SS-05 · an administrator's last ten passwords are barred, the eleventh is not; the number is dated")
    void reused() {
        judging(former(10)).isBrokenAs("reused", Argument.number(10));
        judging(former(11)).isKept();
        judging(former(4)).when(ParameterKey.SS_05_HISTORY, "3").isKept();
    }

    private static PasswordFacts former(int used) {
        return PasswordFacts.of("Abcde-12", "lan.anh", true, false, used);
    }

    private static RuleVerifier<PasswordFacts> choosing(String chosen) {
        return judging(PasswordFacts.of(chosen, "lan.anh", true, false, 0));
    }

    private static RuleVerifier<PasswordFacts> judging(PasswordFacts facts) {
        return RuleVerifier.judging(new StrongPasswordRule(), facts);
    }
}
