package vn.coordination.petition;

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

/** Part (d) of the catalogue, arrow by arrow, and every act in every state that is no arrow. */
class PetitionActTest {
    private static final String ARROWS = """
            RECEIVED         REGISTER          REGISTERED
            REGISTERED       ASSIGN            SCREENING
            SCREENING        FIND_INELIGIBLE   INELIGIBLE
            INELIGIBLE       GUIDE             GUIDED
            INELIGIBLE       RETURN            RETURNED
            INELIGIBLE       FILE              FILED
            SCREENING        CLASSIFY          CLASSIFIED
            REOPENED         CLASSIFY          CLASSIFIED
            CLASSIFIED       SPLIT_UP          SPLIT
            CLASSIFIED       CHECK_DUPLICATES  DUPLICATE_CHECK
            DUPLICATE_CHECK  MERGE             MERGED
            DUPLICATE_CHECK  ROUTE             ROUTING
            ROUTING          TRANSFER          TRANSFERRED
            ROUTING          ACCEPT            ACCEPTED
            ROUTING          REFUSE            REFUSED
            ROUTING          FORWARD           FORWARDED
            ROUTING          GUIDE             GUIDED
            ROUTING          RETURN            RETURNED
            ROUTING          ORDER             ORDERED
            ROUTING          FILE              FILED
            TRANSFERRED      TAKE_OVER         ROUTING
            TRANSFERRED      SEND_BACK         ROUTING
            ACCEPTED         VERIFY            VERIFYING
            VERIFYING        EXTEND            VERIFYING
            VERIFYING        SUSPEND           SUSPENDED
            SUSPENDED        KEEP_SUSPENDED    SUSPENDED
            SUSPENDED        RESUME            VERIFYING
            VERIFYING        HOLD_DIALOGUE     DIALOGUE
            VERIFYING        DECIDE            DECIDED
            DIALOGUE         DECIDE            DECIDED
            VERIFYING        CONCLUDE          CONCLUDED
            DIALOGUE         CONCLUDE          CONCLUDED
            DECIDED          GO_TO_SECOND_LEVEL SECOND_LEVEL
            DECIDED          ENFORCE           ENFORCING
            CONCLUDED        ENFORCE           ENFORCING
            FORWARDED        ANSWER            ANSWERED
            FORWARDED        URGE              FORWARDED
            FORWARDED        REPORT_TO_CHAIR   FORWARDED
            CLOSED           REOPEN            REOPENED
            REOPENED         ROUTE             ROUTING
            CLOSED           ARCHIVE           ARCHIVED
            VERIFYING        SET_DIALOGUE      VERIFYING
            VERIFYING        NOTIFY_DIALOGUE   VERIFYING
            CONCLUDED        PUBLISH           CONCLUDED
            ENFORCING        PUBLISH           ENFORCING
            ACCEPTED         ASK_REPORT        ACCEPTED
            VERIFYING        ASK_REPORT        VERIFYING
            DIALOGUE         ASK_REPORT        DIALOGUE
            ACCEPTED         GIVE_REPORT       ACCEPTED
            VERIFYING        GIVE_REPORT       VERIFYING
            SUSPENDED        GIVE_REPORT       SUSPENDED
            DIALOGUE         GIVE_REPORT       DIALOGUE
            REOPENED         REVIEW            REOPENED
            CLOSED           DECIDE_DESTRUCTION CLOSED
            ARCHIVED         DECIDE_DESTRUCTION ARCHIVED
            CLOSED           DESTROY           CLOSED
            ARCHIVED         DESTROY           ARCHIVED""";

    private static final String WITHDRAWN_FROM = "REGISTERED SCREENING INELIGIBLE CLASSIFIED DUPLICATE_CHECK ROUTING"
            + " TRANSFERRED ACCEPTED VERIFYING SUSPENDED DIALOGUE REOPENED";
    private static final String CLOSED_FROM =
            "SPLIT MERGED REFUSED GUIDED RETURNED ORDERED FILED ANSWERED ENFORCING" + " SECOND_LEVEL WITHDRAWN";
    private static final String WITHOUT_A_NUMBER_OR_OVER = "RECEIVED ARCHIVED";
    private static final String MOVES_NOTHING =
            "TELL REPORT RETURN_ORIGINALS ENTER RAISE_ALARM HAND_TO_INVESTIGATORS TAKE_MEASURES";

    static Stream<Arguments> everything() {
        Map<String, PetitionState> arrows = arrows();
        return Arrays.stream(PetitionState.values())
                .flatMap(from -> Arrays.stream(PetitionAct.values())
                        .map(act -> Arguments.of(from, act, arrows.get(from + " " + act))));
    }

    private static Map<String, PetitionState> arrows() {
        Map<String, PetitionState> arrows = new HashMap<>();
        ARROWS.lines()
                .map(line -> line.strip().split(" +"))
                .forEach(arrow -> arrows.put(arrow[0] + " " + arrow[1], PetitionState.valueOf(arrow[2])));
        words(WITHDRAWN_FROM).forEach(from -> arrows.put(from + " WITHDRAW", PetitionState.WITHDRAWN));
        words(CLOSED_FROM).forEach(from -> arrows.put(from + " CLOSE", PetitionState.CLOSED));
        Arrays.stream(PetitionState.values())
                .filter(state -> words(WITHOUT_A_NUMBER_OR_OVER).noneMatch(state.name()::equals))
                .forEach(state -> words(MOVES_NOTHING).forEach(act -> arrows.put(state + " " + act, state)));
        return arrows;
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" +"));
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @MethodSource("everything")
    @DisplayName("the state machine of part (d)")
    void arrow(PetitionState from, PetitionAct act, PetitionState to) {
        assertThat(act.possibleIn(from)).isEqualTo(to != null);
        assertThat(PetitionAct.possible(from).contains(act)).isEqualTo(to != null);
        if (to != null) {
            assertThat(act.leadsTo(from)).isEqualTo(to);
        }
    }

    @Test
    @DisplayName("SS-08 · what becomes of a matter is approved by acts that its receiver leaves to another")
    void approvals() {
        assertThat(PetitionAct.values())
                .filteredOn(PetitionAct::approval)
                .containsExactlyInAnyOrder(
                        PetitionAct.ACCEPT,
                        PetitionAct.REFUSE,
                        PetitionAct.FORWARD,
                        PetitionAct.GUIDE,
                        PetitionAct.RETURN,
                        PetitionAct.ORDER,
                        PetitionAct.FILE,
                        PetitionAct.DECIDE,
                        PetitionAct.CONCLUDE);
    }
}
