package vn.coordination.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SlotStateTest {
    private static final TransitionTable<SlotState> TABLE = new TransitionTable<>(SlotState.class, """
            DRAFT -> SUBMITTED CONFLICT CANCELLED
            SUBMITTED -> DRAFT CONFLICT CONFIRMED CANCELLED
            CONFLICT -> DRAFT SUBMITTED NEGOTIATING CANCELLED
            NEGOTIATING -> DRAFT SUBMITTED CONFLICT CANCELLED
            CONFIRMED -> DRAFT SUBMITTED CONFLICT ISSUED CANCELLED
            ISSUED -> CHANGED MOVED CANCELLED CONFLICT HELD
            CHANGED -> MOVED CANCELLED CONFLICT HELD
            MOVED -> CHANGED CANCELLED CONFLICT HELD
            CANCELLED ->
            HELD -> RECORDED
            RECORDED ->""");

    static Stream<Arguments> pairs() {
        return TABLE.pairs();
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @MethodSource("pairs")
    void transition(SlotState from, SlotState to, boolean allowed) {
        assertThat(from.canBecome(to)).isEqualTo(allowed);
    }

    @Test
    @DisplayName("SC-05 · claims are held in the states in which a slot stands, and in no clashing one")
    void allocated() {
        assertThat(Arrays.stream(SlotState.values()).filter(SlotState::allocated))
                .containsExactlyInAnyOrder(
                        SlotState.SUBMITTED, SlotState.CONFIRMED, SlotState.ISSUED, SlotState.CHANGED, SlotState.MOVED)
                .noneMatch(SlotState::clashing);
    }

    @Test
    @DisplayName("SS-08 · a draft and a cancelled slot are their own office's; everything else is known to the three")
    void exchanged() {
        assertThat(Arrays.stream(SlotState.values()).filter(state -> !state.exchanged()))
                .containsExactlyInAnyOrder(SlotState.DRAFT, SlotState.CANCELLED);
        assertThat(SlotState.exchangedStates()).doesNotContain(SlotState.DRAFT, SlotState.CANCELLED);
    }

    @Test
    @DisplayName("SC-11 · what has been issued and goes on being held, is published")
    void published() {
        assertThat(Arrays.stream(SlotState.values()).filter(SlotState::published))
                .containsExactlyInAnyOrder(
                        SlotState.ISSUED, SlotState.CHANGED, SlotState.MOVED, SlotState.HELD, SlotState.RECORDED);
    }
}
