package vn.coordination.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WeekStateTest {
    private static final TransitionTable<WeekState> TABLE = new TransitionTable<>(WeekState.class, """
            OPEN -> EXCHANGED CONSOLIDATED
            EXCHANGED -> OPEN CONSOLIDATED
            CONSOLIDATED -> EXCHANGED CONFIRMED ISSUED
            CONFIRMED -> CONSOLIDATED ISSUED
            ISSUED -> ARCHIVED
            ARCHIVED ->""");

    static Stream<Arguments> pairs() {
        return TABLE.pairs();
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @MethodSource("pairs")
    void transition(WeekState from, WeekState to, boolean allowed) {
        assertThat(from.canBecome(to)).isEqualTo(allowed);
    }

    @Test
    @DisplayName("SC-03 · the offices are asked for their word from consolidation to issue")
    void awaitsConsent() {
        assertThat(Arrays.stream(WeekState.values()).filter(WeekState::awaitsConsent))
                .containsExactlyInAnyOrder(WeekState.CONSOLIDATED, WeekState.CONFIRMED);
        assertThat(Arrays.stream(WeekState.values()).filter(WeekState::issued))
                .containsExactlyInAnyOrder(WeekState.ISSUED, WeekState.ARCHIVED);
    }
}
