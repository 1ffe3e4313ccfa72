package vn.coordination.reception.rule;

import static vn.coordination.testkit.RuleVerifier.judging;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.coordination.petition.PetitionKind;
import vn.coordination.reception.VoterWord;

@DisplayName("VR-06 · complaint or denunciation heard at a meeting with voters")
class VoterComplaintRuleTest {
    private final VoterComplaintRule rule = new VoterComplaintRule();

    @ParameterizedTest(name = "VR-06 · {0} is no recommendation")
    @EnumSource(names = {"COMPLAINT", "DENUNCIATION", "MIXED"})
    void judges(PetitionKind kind) {
        judging(rule, new VoterWord(kind, true)).isBroken();
        judging(rule, new VoterWord(kind, false)).isKept();
    }

    @ParameterizedTest(name = "VR-06 · {0} may be either")
    @EnumSource(names = {"RECOMMENDATION", "REFLECTION"})
    void suggests(PetitionKind kind) {
        judging(rule, new VoterWord(kind, true)).isNotApplicable();
        judging(rule, new VoterWord(kind, false)).isNotApplicable();
    }
}
