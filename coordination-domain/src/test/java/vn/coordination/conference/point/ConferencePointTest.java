package vn.coordination.conference.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.coordination.testkit.Moments.at;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.coordination.conference.ConferenceState;

class ConferencePointTest {
    private static final Instant EIGHT = at("2026-12-16 08:00");
    private static final String ARROWS = """
        PLANNED      PASS       TESTED
        PLANNED      FAIL       PLANNED
        TESTED       PASS       TESTED
        TESTED       FAIL       PLANNED
        TESTED       CONNECT    CONNECTED
        CONNECTED    DROP       DROPPED
        RECONNECTED  DROP       DROPPED
        DROPPED      RECONNECT  RECONNECTED
        PLANNED      CLOSE      CLOSED
        TESTED       CLOSE      CLOSED
        CONNECTED    CLOSE      CLOSED
        DROPPED      CLOSE      CLOSED
        RECONNECTED  CLOSE      CLOSED\
        """;

    private final ConferencePoint point = new ConferencePoint(7, 1, false, 40);

    static Stream<Arguments> everything() {
        Map<String, PointState> arrows = new HashMap<>();
        ARROWS.lines()
                .map(line -> line.strip().split(" +"))
                .forEach(arrow -> arrows.put(arrow[0] + " " + arrow[1], PointState.valueOf(arrow[2])));
        return Arrays.stream(PointState.values())
                .flatMap(from -> Arrays.stream(PointAct.values())
                        .map(act -> Arguments.of(from, act, arrows.get(from + " " + act))));
    }

    @ParameterizedTest(name = "OC-05 · {0} {1} → {2}")
    @MethodSource("everything")
    void arrow(PointState from, PointAct act, PointState to) {
        assertThat(act.possibleIn(from)).isEqualTo(to != null);
        if (to != null) {
            assertThat(act.leadsTo()).isEqualTo(to);
        }
    }

    @Test
    @DisplayName(
            "OC-05 · connected until the end of the conference, closed until that is closed, nothing without a day")
    void fits() {
        for (PointAct act : PointAct.values()) {
            boolean closes = act == PointAct.CLOSE;
            assertThat(act.fits(ConferenceState.READY)).isTrue();
            assertThat(act.fits(ConferenceState.RUNNING)).isTrue();
            assertThat(act.fits(ConferenceState.HELD)).isEqualTo(closes);
            assertThat(act.fits(ConferenceState.CONCLUDED)).isEqualTo(closes);
            assertThat(act.fits(ConferenceState.CLOSED)).isFalse();
            assertThat(act.fits(ConferenceState.POSTPONED)).isFalse();
            assertThat(act.fits(ConferenceState.CANCELLED)).isFalse();
        }
    }

    @Test
    @DisplayName("OC-05 · minutes lost are counted from the drop to the return, a minute that began is lost")
    void minutes() {
        point.perform(PointAct.PASS, 1, EIGHT, "");
        point.perform(PointAct.CONNECT, 1, EIGHT, "");
        point.perform(PointAct.DROP, 1, EIGHT, "mất điện");
        PointEvent back = point.perform(PointAct.RECONNECT, 1, EIGHT.plusSeconds(121), "máy phát");
        assertThat(back.minutesLost()).isEqualTo(3);
        assertThat(point.dropped()).isEmpty();
    }

    @Test
    @DisplayName("OC-05 · a point that never was connected did not take part, though it said how many came")
    void neverConnected() {
        point.perform(PointAct.CLOSE, 1, EIGHT, "");
        point.count(35, "Nguyễn Thị Hoa", EIGHT);
        assertThat(point.tookPart()).isFalse();
        assertThat(point.confirmed()).isFalse();
    }

    @Test
    @DisplayName("OC-06 · a point is in the figures once it took part and its correspondent has signed the head count")
    void confirmed() {
        point.perform(PointAct.PASS, 1, EIGHT, "");
        point.perform(PointAct.CONNECT, 1, EIGHT, "");
        assertThat(point.confirmed()).isFalse();
        point.count(0, "Nguyễn Thị Hoa", EIGHT);
        assertThat(point.confirmed()).isTrue();
        assertThatThrownBy(() -> point.count(12, " ", EIGHT)).isInstanceOf(IllegalArgumentException.class);
    }
}
