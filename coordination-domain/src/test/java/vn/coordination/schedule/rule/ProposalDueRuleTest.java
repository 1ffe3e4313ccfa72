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
import vn.coordination.schedule.ConflictFacts;
import vn.coordination.schedule.Rung;

class ProposalDueRuleTest {
    private static final Instant OPENED = at("2026-11-26 09:00");
    private static final Instant DISPLACED = at("2026-11-26 10:00");
    private static final Instant LATER = at("2026-11-26 15:00");

    private final ProposalDueRule rule = new ProposalDueRule();
    private final ConflictFacts owed = ConflictFacts.opened(OPENED).displaced(DISPLACED);

    @Test
    @DisplayName("SC-09 · runs from when the slot made room, for the coordinators of its office")
    void runs() {
        assertThat(rule.starts(owed)).contains(DISPLACED);
        assertThat(rule.limit(owed)).isEqualTo(ParameterKey.SC_09_PROPOSAL);
        assertThat(rule.duty(owed)).isEqualTo(Role.SCHEDULE_COORDINATOR);
        assertThat(rule.ended(owed)).isEmpty();
        assertThat(rule.hasOwnLadder()).as("SC-10 goes on").isTrue();
    }

    @Test
    @DisplayName("SC-09 · does not run for a slot that clashes without having made room")
    void notOwed() {
        assertThat(rule.starts(ConflictFacts.opened(OPENED))).isEmpty();
    }

    @Test
    @DisplayName("SC-09 · is met by the settlement or by declining, and has passed once the case climbs")
    void ended() {
        assertThat(rule.ended(new ConflictFacts(Rung.COORDINATORS, DISPLACED, DISPLACED, null, LATER)))
                .contains(new Ended(Ending.MET, LATER, "conflict.settled"));
        assertThat(rule.ended(new ConflictFacts(Rung.COORDINATORS, DISPLACED, DISPLACED, LATER, null)))
                .contains(new Ended(Ending.MET, LATER, "proposal.declined"));
        assertThat(rule.ended(owed.climbed(LATER))).contains(new Ended(Ending.PASSED, LATER, "conflict.climbed"));
    }

    @Test
    @DisplayName("SC-09 · has passed at once when the case had climbed before")
    void lapsed() {
        assertThat(rule.ended(ConflictFacts.opened(OPENED).climbed(OPENED).displaced(DISPLACED)))
                .contains(new Ended(Ending.PASSED, DISPLACED, "conflict.climbed"));
    }
}
