package vn.coordination.petition;

import static vn.coordination.petition.Competence.unless;

import java.util.Optional;
import vn.coordination.rule.Breach;
import vn.coordination.rule.RuleCode;

/** PT-33: signs of a crime go to the investigators and a danger is met, both after an alarm that says why. */
final class Alarms {
    private Alarms() {}

    static Optional<Breach> against(ActFacts facts) {
        return alarmed(facts).or(() -> unless(facts.reasons().noted(), RuleCode.PT_33, "reason", "note"));
    }

    private static Optional<Breach> alarmed(ActFacts facts) {
        return switch (facts.act()) {
            case HAND_TO_INVESTIGATORS ->
                unless(facts.course().alarms().contains(Ground.SIGN_OF_CRIME), RuleCode.PT_33, "crime");
            case TAKE_MEASURES ->
                unless(facts.course().alarms().contains(Ground.DANGER_OF_DAMAGE), RuleCode.PT_33, "danger");
            default -> unless(grounded(facts), RuleCode.PT_33, "ground", "ground");
        };
    }

    private static boolean grounded(ActFacts facts) {
        return facts.reasons()
                .ground()
                .filter(ground -> ground.code() == RuleCode.PT_33)
                .isPresent();
    }
}
