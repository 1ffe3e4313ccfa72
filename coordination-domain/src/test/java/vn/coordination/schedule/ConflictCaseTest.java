package vn.coordination.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.coordination.testkit.Moments.at;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.coordination.shared.TimeSlot;
import vn.coordination.testkit.Moments;

class ConflictCaseTest {
    private static final Rival RIVAL = new Rival(7, "PERSON:1", "SC-05");
    private static final Instant OPENED = at("2026-11-26 10:00");
    private static final Instant DUE = at("2026-11-26 15:00");

    private static final WayOut WAY = new WayOut(
            WayOut.Kind.OTHER_ROOM, new TimeSlot(at("2026-12-01 08:00"), at("2026-12-01 10:00")), 5L, null, null);
    private static final WayOut LATER_WAY = new WayOut(
            WayOut.Kind.SUBSTITUTE, new TimeSlot(at("2026-12-01 08:00"), at("2026-12-01 10:00")), null, 1L, 2L);

    private final ConflictCase conflict = new ConflictCase(Moments.WEEK, 8, List.of(RIVAL, RIVAL), OPENED, DUE);

    @Test
    @DisplayName("SC-10 · begins with the coordinators, names each rival once")
    void opened() {
        assertThat(conflict.isOpen()).isTrue();
        assertThat(conflict.rung()).isEqualTo(Rung.COORDINATORS);
        assertThat(conflict.rungDue()).isEqualTo(DUE);
        assertThat(conflict.rivals()).containsExactly(RIVAL);
        assertThat(RIVAL.wanted()).isEqualTo(Resource.person(1));
        assertThat(conflict.week()).isEqualTo(Moments.WEEK);
        assertThat(conflict.slot()).isEqualTo(8);
        assertThat(conflict.opened()).isEqualTo(OPENED);
    }

    @Test
    @DisplayName("SC-10 · climbs to the deputy chiefs, the chiefs, the Standing Deputy Secretary, and no further")
    void climbs() {
        Instant next = at("2026-11-27 10:00");
        conflict.climb(OPENED, next);
        assertThat(conflict.rung()).isEqualTo(Rung.DEPUTY_CHIEFS);
        assertThat(conflict.rungDue()).isEqualTo(next);
        conflict.climb(OPENED, next);
        assertThat(conflict.rung()).isEqualTo(Rung.CHIEFS);
        conflict.climb(OPENED, next);
        assertThat(conflict.rung()).isEqualTo(Rung.STANDING_DEPUTY_SECRETARY);
        assertThat(conflict.rungDue()).as("nobody stands above").isNull();
        assertThatIllegalStateException().isThrownBy(() -> conflict.climb(OPENED, next));
    }

    @ParameterizedTest(name = "SC-10 · settled as {0}, it stays so")
    @EnumSource
    @DisplayName("SC-10 · a settled conflict neither climbs nor is settled again")
    void settled(Settlement how) {
        conflict.settle(how, OPENED, 3L, "thống nhất");
        assertThat(conflict.isOpen()).isFalse();
        assertThat(conflict.settlement()).isEqualTo(how);
        assertThat(conflict.rungDue()).isNull();
        assertThatIllegalStateException().isThrownBy(() -> conflict.climb(OPENED, DUE));
        assertThatIllegalStateException().isThrownBy(() -> conflict.settle(Settlement.WITHDRAWN, OPENED, 3L, "khác"));
        assertThat(conflict.settlement()).isEqualTo(how);
    }

    @Test
    @DisplayName("SC-10 · the rivals are restated when the slot is tried again")
    void restated() {
        Rival other = new Rival(9, "ROOM:5", "FL-02");
        conflict.restate(List.of(other));
        assertThat(conflict.rivals()).containsExactly(other);
    }

    @Test
    @DisplayName("SC-09 · who had to make room is owed a proposal until its own limit, which is the coordinators' too")
    void owed() {
        assertThat(conflict.awaitsProposal()).as("nobody made room").isFalse();
        conflict.displaced(OPENED, at("2026-11-26 16:00"));
        assertThat(conflict.awaitsProposal()).isTrue();
        assertThat(conflict.offer()).as("none was found yet").isEmpty();
        assertThat(conflict.rungDue()).isEqualTo(at("2026-11-26 16:00"));
        assertThat(conflict.proposal().since()).isEqualTo(OPENED);
        conflict.moveProposalDue(at("2026-11-27 09:00"));
        assertThat(conflict.proposal().due()).isEqualTo(at("2026-11-27 09:00"));
        assertThat(conflict.proposal().since()).isEqualTo(OPENED);
    }

    @Test
    @DisplayName("SC-09 · a proposal is made, renewed when it no longer fits, and taken back when nothing does")
    void proposed() {
        conflict.displaced(OPENED, DUE);
        conflict.propose(WAY, OPENED);
        assertThat(conflict.offer()).hasValue(WAY);
        conflict.propose(LATER_WAY, at("2026-11-26 11:00"));
        assertThat(conflict.offer()).hasValue(LATER_WAY);
        assertThat(conflict.proposal().offered()).isEqualTo(at("2026-11-26 11:00"));
        conflict.propose(null, at("2026-11-26 11:30"));
        assertThat(conflict.offer()).isEmpty();
        assertThat(conflict.proposal().due()).as("the limit stays").isEqualTo(DUE);
    }

    @Test
    @DisplayName("SC-09 · a declined proposal is neither renewed nor declined again, and wins no time")
    void declined() {
        conflict.displaced(OPENED, DUE);
        assertThatIllegalStateException().isThrownBy(() -> conflict.declineProposal(OPENED));
        conflict.propose(WAY, OPENED);
        conflict.declineProposal(OPENED);
        assertThat(conflict.offer()).isEmpty();
        assertThat(conflict.rungDue()).isEqualTo(DUE);
        assertThatIllegalStateException().isThrownBy(() -> conflict.propose(LATER_WAY, OPENED));
        assertThatIllegalStateException().isThrownBy(() -> conflict.declineProposal(OPENED));
    }

    @Test
    @DisplayName("SC-09 · once the case has climbed the proposal has lapsed")
    void lapsed() {
        conflict.displaced(OPENED, DUE);
        conflict.propose(WAY, OPENED);
        conflict.climb(OPENED, at("2026-11-27 10:00"));
        assertThat(conflict.offer()).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> conflict.propose(WAY, DUE));
    }

    @Test
    @DisplayName("SC-09 · displaced anew, a case that has climbed stays on its rung")
    void displacedAgain() {
        Instant next = at("2026-11-27 10:00");
        conflict.climb(OPENED, next);
        conflict.displaced(OPENED, DUE);
        assertThat(conflict.rungDue()).isEqualTo(next);
        assertThat(conflict.awaitsProposal()).as("its rung decides now").isFalse();
    }

    @Test
    @DisplayName("SC-09 · a settled case is owed nothing")
    void settledOwesNothing() {
        conflict.displaced(OPENED, DUE);
        conflict.propose(WAY, OPENED);
        conflict.settle(Settlement.GAVE_WAY, OPENED, 3L, "");
        assertThat(conflict.offer()).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> conflict.displaced(OPENED, DUE));
    }
}
