package vn.coordination.schedule.rule;

import static vn.coordination.testkit.DisplacementBuilder.aDisplacement;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.rule.Argument;
import vn.coordination.schedule.DisplacementFacts;
import vn.coordination.schedule.Precedence;
import vn.coordination.testkit.DisplacementBuilder;
import vn.coordination.testkit.RuleVerifier;

class PrecedenceRuleTest {
    @Test
    @DisplayName("SC-07 · the higher slot takes the place, whoever came first")
    void higher() {
        judging(aDisplacement()
                        .by(Precedence.STANDING_BODY)
                        .over(Precedence.THEMATIC)
                        .registered("2026-11-25 09:02", "2026-11-25 09:01"))
                .isKept();
    }

    @Test
    @DisplayName("SC-07 · a lower slot does not, nor the later one of two equals")
    void lower() {
        judging(lowerOne()).isBroken(Argument.slot(7), Argument.slot(8));
        judging(aDisplacement().registered("2026-11-25 09:00", "2026-11-25 09:01"))
                .isKept();
        judging(aDisplacement().registered("2026-11-25 09:01", "2026-11-25 09:01"))
                .isBroken(Argument.slot(7), Argument.slot(8));
    }

    @Test
    @DisplayName("SC-07 · what an unscheduled event displaces is not for this order")
    void notApplicable() {
        judging(lowerOne().unscheduled()).isNotApplicable();
    }

    @Test
    @DisplayName("SC-07 · a chief may decide otherwise, and that stays on record")
    void waived() {
        judging(lowerOne()).withWaiver("Đã thống nhất").isWaived();
    }

    private static DisplacementBuilder lowerOne() {
        return aDisplacement().by(Precedence.VISIT).over(Precedence.THEMATIC);
    }

    private static RuleVerifier<DisplacementFacts> judging(DisplacementBuilder displacement) {
        return RuleVerifier.judging(new PrecedenceRule(), displacement.build());
    }
}
