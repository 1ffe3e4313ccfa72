package vn.coordination.schedule.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.testkit.Moments.at;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.identity.Role;
import vn.coordination.regulation.DeadlineRule.Ended;
import vn.coordination.regulation.Ending;
import vn.coordination.rule.ParameterKey;
import vn.coordination.schedule.ConflictFacts;
import vn.coordination.schedule.Rung;

class RungDueRuleTest {
    private static final Instant SINCE = at("2026-11-26 10:00");

    private final RungDueRule rule = new RungDueRule();

    @ParameterizedTest(name = "SC-10 · {0}: {1}, {2}")
    @CsvSource({
        "COORDINATORS, SC_10_DEPUTY_CHIEFS, SCHEDULE_COORDINATOR",
        "DEPUTY_CHIEFS, SC_10_DEPUTY_CHIEFS, DEPUTY_CHIEF",
        "CHIEFS, SC_10_CHIEFS, CHIEF"
    })
    @DisplayName("SC-10 · each rung has its own clock, limit and duty")
    void rungs(Rung rung, ParameterKey limit, Role duty) {
        ConflictFacts facts = new ConflictFacts(rung, SINCE, null, null, null);
        assertThat(rule.starts(facts)).contains(SINCE);
        assertThat(rule.limit(facts)).isEqualTo(limit);
        assertThat(rule.duty(facts)).isEqualTo(duty);
        assertThat(rule.ended(facts)).isEmpty();
    }

    @Test
    @DisplayName("SC-10 · the last rung has no limit, and a settled conflict no running clock")
    void end() {
        assertThat(rule.starts(new ConflictFacts(Rung.STANDING_DEPUTY_SECRETARY, SINCE, null, null, null)))
                .isEmpty();
        assertThat(rule.ended(new ConflictFacts(Rung.CHIEFS, SINCE, null, null, at("2026-11-26 11:00"))))
                .contains(new Ended(Ending.MET, at("2026-11-26 11:00"), "conflict.settled"));
        assertThat(rule.hasOwnLadder()).isTrue();
    }

    @Test
    @DisplayName("SC-10 · coordinators whose slot made room have the time of SC-09, until the case climbs")
    void displaced() {
        ConflictFacts displaced = ConflictFacts.opened(SINCE).displaced(at("2026-11-26 14:00"));
        assertThat(rule.starts(displaced)).contains(at("2026-11-26 14:00"));
        assertThat(rule.limit(displaced)).isEqualTo(ParameterKey.SC_09_PROPOSAL);
        ConflictFacts climbed = displaced.climbed(at("2026-11-27 10:00"));
        assertThat(rule.starts(climbed)).contains(at("2026-11-27 10:00"));
        assertThat(rule.limit(climbed)).isEqualTo(ParameterKey.SC_10_DEPUTY_CHIEFS);
        assertThat(rule.starts(climbed.displaced(at("2026-11-27 11:00"))))
                .as("a case that has climbed stays on its rung")
                .contains(at("2026-11-27 10:00"));
    }
}
