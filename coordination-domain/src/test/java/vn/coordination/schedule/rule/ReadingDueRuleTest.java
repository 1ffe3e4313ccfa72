package vn.coordination.schedule.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.testkit.Moments.at;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.identity.Role;
import vn.coordination.regulation.DeadlineRule.Ended;
import vn.coordination.regulation.Ending;
import vn.coordination.rule.ParameterKey;
import vn.coordination.schedule.ReadingFacts;

class ReadingDueRuleTest {
    private static final Instant TOLD = at("2026-11-26 10:00");
    private static final Instant LATER = at("2026-11-27 08:30");

    private final ReadingDueRule rule = new ReadingDueRule();

    @Test
    @DisplayName("SC-11 · runs from the notice of the change; an urgent one has its own limit")
    void runs() {
        ReadingFacts facts = new ReadingFacts(TOLD, false, null, null);
        assertThat(rule.starts(facts)).contains(TOLD);
        assertThat(rule.limit(facts)).isEqualTo(ParameterKey.SC_11_READ);
        assertThat(rule.limit(new ReadingFacts(TOLD, true, null, null))).isEqualTo(ParameterKey.SC_11_READ_URGENT);
        assertThat(rule.duty(facts)).isEqualTo(Role.SCHEDULE_COORDINATOR);
        assertThat(rule.ended(facts)).isEmpty();
        assertThat(rule.hasOwnLadder()).isFalse();
    }

    @Test
    @DisplayName("SC-11 · is met when the last of the office has read it, and passes when the slot begins")
    void ended() {
        assertThat(rule.ended(new ReadingFacts(TOLD, false, LATER, null)))
                .contains(new Ended(Ending.MET, LATER, "notice.read"));
        assertThat(rule.ended(new ReadingFacts(TOLD, false, null, LATER)))
                .contains(new Ended(Ending.PASSED, LATER, "slot.begun"));
        assertThat(rule.ended(new ReadingFacts(TOLD, false, LATER, at("2026-11-30 09:00"))))
                .as("read before it began")
                .contains(new Ended(Ending.MET, LATER, "notice.read"));
    }
}
