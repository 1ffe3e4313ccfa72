package vn.coordination.conference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Part (e) of the catalogue, arrow by arrow, and every act in every state that is no arrow. */
class ConferenceActTest {
    private static final String ARROWS = """
            PLANNED      APPROVE             APPROVED
            APPROVED     PREPARE             PREPARING
            PREPARING    INVITE              INVITED
            INVITED      SEND_PAPERS         PAPERS_SENT
            PAPERS_SENT  DECLARE_READY       READY
            READY        SIGN_OFF            READY
            READY        OPEN                RUNNING
            READY        FAIL                NOT_HELD
            RUNNING      END                 HELD
            HELD         CONFIRM_ATTENDANCE  HELD
            HELD         FILE_PAPERS         HELD
            HELD         RECOVER_SECRETS     HELD
            HELD         CONCLUDE            CONCLUDED
            CONCLUDED    CONFIRM_ATTENDANCE  CONCLUDED
            CONCLUDED    FILE_PAPERS         CONCLUDED
            CONCLUDED    RECOVER_SECRETS     CONCLUDED
            CONCLUDED    CLOSE               CLOSED
            POSTPONED    RESUME              PREPARING
            POSTPONED    CANCEL              CANCELLED""";

    private static final String BEFORE_RUNNING = "PLANNED APPROVED PREPARING INVITED PAPERS_SENT READY";

    static Stream<Arguments> everything() {
        Map<String, ConferenceState> arrows = arrows();
        return Arrays.stream(ConferenceState.values())
                .flatMap(from -> Arrays.stream(ConferenceAct.values())
                        .map(act -> Arguments.of(from, act, arrows.get(from + " " + act))));
    }

    private static Map<String, ConferenceState> arrows() {
        Map<String, ConferenceState> arrows = new HashMap<>();
        ARROWS.lines()
                .map(line -> line.strip().split(" +"))
                .forEach(arrow -> arrows.put(arrow[0] + " " + arrow[1], ConferenceState.valueOf(arrow[2])));
        Stream.of(BEFORE_RUNNING.split(" ")).forEach(from -> {
            arrows.put(from + " MOVE", ConferenceState.valueOf(from));
            arrows.put(from + " REARRANGE", ConferenceState.valueOf(from));
            arrows.put(from + " POSTPONE", ConferenceState.POSTPONED);
            arrows.put(from + " CANCEL", ConferenceState.CANCELLED);
        });
        return arrows;
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @MethodSource("everything")
    void arrow(ConferenceState from, ConferenceAct act, ConferenceState to) {
        assertThat(act.possibleIn(from)).isEqualTo(to != null);
        if (to != null) {
            assertThat(act.leadsTo(from)).isEqualTo(to);
        }
    }

    @Test
    @DisplayName("MT-07 · that it is not held is said of one that was to begin, and of one that is ready only")
    void possible() {
        assertThat(ConferenceAct.possible(ConferenceState.READY, false))
                .contains(ConferenceAct.OPEN, ConferenceAct.CANCEL)
                .doesNotContain(ConferenceAct.FAIL);
        assertThat(ConferenceAct.possible(ConferenceState.READY, true))
                .contains(ConferenceAct.OPEN, ConferenceAct.FAIL);
        assertThat(ConferenceAct.possible(ConferenceState.PAPERS_SENT, true)).doesNotContain(ConferenceAct.FAIL);
    }
}
