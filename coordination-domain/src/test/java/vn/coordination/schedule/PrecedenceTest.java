package vn.coordination.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.testkit.DisplacementBuilder.aDisplacement;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrecedenceTest {

    @ParameterizedTest(name = "SC-07 · level {0} is {1}; gives way: {2}; can wait: {3}")
    @CsvSource({
        "1, NATIONAL, false, false",
        "2, PLENUM_OR_SESSION, false, false",
        "3, STANDING_COMMITTEE, false, false",
        "4, STANDING_BODY, true, false",
        "5, BOARD_OR_SITTING, true, false",
        "6, JOINT_MEETING, true, false",
        "7, THEMATIC, true, true",
        "8, VISIT, true, true"
    })
    @DisplayName("SC-07 · the eight levels in the catalogue's order")
    void levels(int level, Precedence precedence, boolean givesWay, boolean optional) {
        assertThat(Precedence.of(level)).isEqualTo(precedence);
        assertThat(precedence.level()).isEqualTo(level);
        assertThat(precedence.givesWay()).isEqualTo(givesWay);
        assertThat(precedence.optional()).isEqualTo(optional);
    }

    @Test
    @DisplayName("SC-07 · every pair: the smaller level goes first, whoever registered first")
    void pairs() {
        for (Precedence winner : Precedence.values()) {
            for (Precedence loser : Precedence.values()) {
                if (winner != loser) {
                    DisplacementFacts late = aDisplacement()
                            .by(winner)
                            .over(loser)
                            .registered("2026-11-25 10:00", "2026-11-25 09:00")
                            .build();
                    assertThat(late.winnerGoesFirst()).isEqualTo(winner.level() < loser.level());
                }
            }
        }
    }

    @Test
    @DisplayName("SC-07 · a tie goes to the earlier registration, and to nobody at the same instant")
    void ties() {
        assertThat(tie("2026-11-25 09:00", "2026-11-25 09:01")).isTrue();
        assertThat(tie("2026-11-25 09:01", "2026-11-25 09:00")).isFalse();
        assertThat(tie("2026-11-25 09:00", "2026-11-25 09:00")).isFalse();
    }

    private static boolean tie(String winner, String loser) {
        return aDisplacement().registered(winner, loser).build().winnerGoesFirst();
    }
}
