package vn.coordination.schedule.rule;

import static vn.coordination.testkit.Moments.at;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.rule.Argument;
import vn.coordination.rule.ParameterKey;
import vn.coordination.schedule.ChangeFacts;
import vn.coordination.testkit.RuleVerifier;

class ChangeAfterIssueRuleTest {
    private static final String NOW = "2026-11-30 08:00";

    @Test
    @DisplayName("SC-11 · says nothing of a slot that is not issued yet")
    void notApplicable() {
        RuleVerifier.judging(new ChangeAfterIssueRule(), new ChangeFacts(7, false, at("2026-12-01 07:00"), at(NOW)))
                .isNotApplicable();
    }

    @Test
    @DisplayName("SC-11 · an issued slot changes only with a chief's leave")
    void needsLeave() {
        judging("2026-12-03 08:00").isBroken(Argument.slot(7));
    }

    @Test
    @DisplayName("SC-11 · exactly 24 hours before is not urgent, a minute less is")
    void urgent() {
        judging("2026-12-01 08:00").isBroken(Argument.slot(7));
        judging("2026-12-01 07:59").isBrokenAs("urgent", Argument.slot(7), Argument.number(24));
    }

    @Test
    @DisplayName("SC-11 · what has begun is urgent all the more")
    void begun() {
        judging("2026-11-30 07:00").isBrokenAs("urgent", Argument.slot(7), Argument.number(24));
    }

    @Test
    @DisplayName("SC-11 · a changed limit is what counts from then on, and is the one the sentence names")
    void changedLimit() {
        judging("2026-12-02 07:59")
                .when(ParameterKey.SC_11_URGENT, "48")
                .isBrokenAs("urgent", Argument.slot(7), Argument.number(48));
        judging("2026-12-01 07:59").when(ParameterKey.SC_11_URGENT, "12").isBroken(Argument.slot(7));
    }

    @Test
    @DisplayName("SC-11 · with a reason and a chief's approval it is changed, urgently too")
    void waived() {
        judging("2026-12-03 08:00").withWaiver("Bí thư bận việc đột xuất").isWaived();
        judging("2026-12-01 07:00").withWaiver("Bí thư bận việc đột xuất").isWaived();
    }

    private static RuleVerifier<ChangeFacts> judging(String starts) {
        return RuleVerifier.judging(new ChangeAfterIssueRule(), new ChangeFacts(7, true, at(starts), at(NOW)));
    }
}
