package vn.coordination.reception.rule;

import static vn.coordination.testkit.RuleVerifier.judging;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.reception.RecordingFacts;
import vn.coordination.reception.RecordingPlace;

@DisplayName("OC-08 · recording of an online reception")
class RecordingRuleTest {
    private final RecordingRule rule = new RecordingRule();

    private static RecordingFacts online(RecordingPlace place, boolean referenced, boolean soundAndPicture) {
        return new RecordingFacts(true, place, referenced, soundAndPicture);
    }

    @Test
    @DisplayName("OC-08 · in sound and picture, on a server or a cloud of the state")
    void judges() {
        judging(rule, online(RecordingPlace.STATE_SERVER, true, true)).isKept();
        judging(rule, online(RecordingPlace.STATE_CLOUD, true, true)).isKept();
        judging(rule, online(RecordingPlace.ELSEWHERE, true, true)).isBrokenAs("place");
        judging(rule, online(null, false, false)).isBrokenAsAll("", "place");
        judging(rule, online(RecordingPlace.STATE_SERVER, false, true)).isBroken();
        judging(rule, online(RecordingPlace.STATE_SERVER, true, false)).isBroken();
    }

    @Test
    @DisplayName("OC-08 · face to face nothing is recorded")
    void faceToFace() {
        judging(rule, new RecordingFacts(false, null, false, false)).isNotApplicable();
    }
}
