package vn.coordination.schedule.rule;

import static vn.coordination.testkit.DisplacementBuilder.aDisplacement;
import static vn.coordination.testkit.PlacementBuilder.aPlacement;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.coordination.rule.Argument;
import vn.coordination.schedule.Precedence;
import vn.coordination.schedule.UnscheduledFacts;
import vn.coordination.testkit.RuleVerifier;

class UnscheduledRuleTest {

    @Test
    @DisplayName("SC-12 · says nothing of a slot entered before its week was put together")
    void notApplicable() {
        judging(aPlacement().build()).isNotApplicable();
        judging(aDisplacement().build()).isNotApplicable();
    }

    @Test
    @DisplayName("SC-12 · an unscheduled event needs a chief's leave, before and after consolidation")
    void approval() {
        judging(aPlacement().unscheduled().build()).isBrokenAs("approval");
        judging(aPlacement().unscheduled().afterConsolidation().build()).isBrokenAs("approval");
        judging(aPlacement().unscheduled().build()).isBrokenAt("unscheduled");
    }

    @Test
    @DisplayName("SC-12 · what comes after consolidation must be named unscheduled")
    void late() {
        judging(aPlacement().afterConsolidation().build()).isBrokenAs("late");
    }

    @Test
    @DisplayName("SC-12 · with a chief's leave it is let in")
    void waived() {
        judging(aPlacement().unscheduled().build())
                .withWaiver("Chủ tịch chỉ đạo họp khẩn về mưa bão")
                .isWaived();
    }

    @ParameterizedTest(name = "SC-12 · an unscheduled event takes the place of {0}")
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NATIONAL", "PLENUM_OR_SESSION", "STANDING_COMMITTEE"})
    @DisplayName("SC-12 · an unscheduled event takes the place of levels 4 to 8")
    void overrides(Precedence loser) {
        judging(aDisplacement().unscheduled().over(loser).build()).isKept();
    }

    @ParameterizedTest(name = "SC-12 · an unscheduled event does not take the place of {0}")
    @EnumSource(names = {"NATIONAL", "PLENUM_OR_SESSION", "STANDING_COMMITTEE"})
    @DisplayName("SC-12 · an unscheduled event does not take the place of levels 1 to 3")
    void overridesNot(Precedence loser) {
        judging(aDisplacement().unscheduled().over(loser).build()).isBrokenAs("higher", Argument.number(loser.level()));
    }

    private static RuleVerifier<UnscheduledFacts> judging(UnscheduledFacts facts) {
        return RuleVerifier.judging(new UnscheduledRule(), facts);
    }
}
