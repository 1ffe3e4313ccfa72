package vn.coordination.schedule.rule;

import static vn.coordination.testkit.DisplacementBuilder.aDisplacement;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.organisation.Office;
import vn.coordination.rule.Argument;
import vn.coordination.schedule.DisplacementFacts;
import vn.coordination.schedule.Precedence;
import vn.coordination.testkit.DisplacementBuilder;
import vn.coordination.testkit.RuleVerifier;

class EqualRoomRightRuleTest {

    @Test
    @DisplayName("FL-04 · the owner reclaims his room for a slot that SC-07 puts first")
    void higher() {
        judging(aDisplacement().by(Precedence.STANDING_BODY).over(Precedence.JOINT_MEETING))
                .isKept();
    }

    @Test
    @DisplayName("FL-04 · between equals the earlier registration reclaims; the same instant does not")
    void ties() {
        judging(aDisplacement().registered("2026-11-25 09:00", "2026-11-25 09:01"))
                .isKept();
        judging(aDisplacement().registered("2026-11-25 09:01", "2026-11-25 09:01"))
                .isBroken(Argument.slot(7), Argument.slot(8));
        judging(aDisplacement().registered("2026-11-25 09:02", "2026-11-25 09:01"))
                .isBroken(Argument.slot(7), Argument.slot(8));
    }

    @Test
    @DisplayName("FL-04 · owning the room is no reason to take it from a higher slot, however early registered")
    void lower() {
        judging(aDisplacement().by(Precedence.VISIT).over(Precedence.THEMATIC))
                .isBroken(Argument.slot(7), Argument.slot(8));
    }

    @Test
    @DisplayName("FL-04 · says nothing of another office's room, of a person, or of the owner's own slots")
    void notApplicable() {
        judging(lowerOne().inRoomOf(Office.COUNCIL_OFFICE)).isNotApplicable();
        judging(lowerOne().inRoomOf(null)).isNotApplicable();
        judging(lowerOne().from(Office.COMMITTEE_OFFICE)).isNotApplicable();
    }

    @Test
    @DisplayName("FL-04 · an approver may decide otherwise")
    void waived() {
        judging(aDisplacement().by(Precedence.VISIT).over(Precedence.THEMATIC))
                .withWaiver("Ba Chánh Văn phòng thống nhất")
                .isWaived();
    }

    private static DisplacementBuilder lowerOne() {
        return aDisplacement().by(Precedence.VISIT).over(Precedence.THEMATIC);
    }

    private static RuleVerifier<DisplacementFacts> judging(DisplacementBuilder displacement) {
        return RuleVerifier.judging(new EqualRoomRightRule(), displacement.build());
    }
}
