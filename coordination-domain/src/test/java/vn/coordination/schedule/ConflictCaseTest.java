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
import vn.coordination.testkit.Moments;

class ConflictCaseTest {
    private static final Rival RIVAL = new Rival(7, "PERSON:1", "SC-05");
    private static final Instant OPENED = at("2026-11-26 10:00");
    private static final Instant DUE = at("2026-11-26 15:00");

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
        conflict.climb(next);
        assertThat(conflict.rung()).isEqualTo(Rung.DEPUTY_CHIEFS);
        assertThat(conflict.rungDue()).isEqualTo(next);
        conflict.climb(next);
        assertThat(conflict.rung()).isEqualTo(Rung.CHIEFS);
        conflict.climb(next);
        assertThat(conflict.rung()).isEqualTo(Rung.STANDING_DEPUTY_SECRETARY);
        assertThat(conflict.rungDue()).as("nobody stands above").isNull();
        assertThatIllegalStateException().isThrownBy(() -> conflict.climb(next));
    }

    @ParameterizedTest(name = "SC-10 · settled as {0}, it stays so")
    @EnumSource
    @DisplayName("SC-10 · a settled conflict neither climbs nor is settled again")
    void settled(Settlement how) {
        conflict.settle(how, OPENED, 3L, "thống nhất");
        assertThat(conflict.isOpen()).isFalse();
        assertThat(conflict.settlement()).isEqualTo(how);
        assertThat(conflict.rungDue()).isNull();
        assertThatIllegalStateException().isThrownBy(() -> conflict.climb(DUE));
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
}
