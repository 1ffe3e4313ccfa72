package vn.coordination.reception.rule;

import static vn.coordination.testkit.RuleVerifier.judging;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.reception.HearingFacts;

@DisplayName("OC-09 · denunciation heard online")
class OnlineDenunciationRuleTest {
    private final OnlineDenunciationRule rule = new OnlineDenunciationRule();

    @Test
    @DisplayName("OC-09 · complex, without protection asked for, and overheard by nobody")
    void kept() {
        judging(rule, new HearingFacts(true, true, true, true, true)).isKept();
    }

    @ParameterizedTest(name = "OC-09 · complex {0}, unprotected {1}, confidential {2}")
    @CsvSource({
        "false,true,true,complex",
        "true,false,true,protected",
        "true,true,false,overheard",
        "false,false,false,complex protected overheard"
    })
    void broken(boolean complex, boolean unprotected, boolean confidential, String ways) {
        judging(rule, new HearingFacts(true, true, complex, unprotected, confidential))
                .isBrokenAsAll(ways.split(" "));
    }

    @ParameterizedTest(name = "OC-09 · online {0}, a denunciation {1}: not asked")
    @CsvSource({"false,true", "true,false", "false,false"})
    void others(boolean online, boolean denunciation) {
        judging(rule, new HearingFacts(online, denunciation, false, false, false))
                .isNotApplicable();
    }
}
