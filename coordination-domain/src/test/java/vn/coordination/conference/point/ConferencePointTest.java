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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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
        RECONNECTED  CLOSE      CLOSED
        PLANNED      GIVE_UP    GIVEN_UP
        TESTED       GIVE_UP    GIVEN_UP
        CONNECTED    GIVE_UP    GIVEN_UP
        DROPPED      GIVE_UP    GIVEN_UP
        RECONNECTED  GIVE_UP    GIVEN_UP
        GIVEN_UP     EXPECT     PLANNED
        TESTED       START_ANEW PLANNED
        CONNECTED    START_ANEW PLANNED
        DROPPED      START_ANEW PLANNED
        RECONNECTED  START_ANEW PLANNED
        GIVEN_UP     COUNT      GIVEN_UP
        PLANNED      COUNT      PLANNED
        TESTED       COUNT      TESTED
        CONNECTED    COUNT      CONNECTED
        DROPPED      COUNT      DROPPED
        RECONNECTED  COUNT      RECONNECTED
        CLOSED       COUNT      CLOSED\
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
            assertThat(act.leadsTo(from)).isEqualTo(to);
        }
    }

    @Test
    @DisplayName(
            "OC-05 · given up until the opening, connected until the end, closed from the opening on, nothing without a day")
    void fits() {
        for (PointAct act : PointAct.values()) {
            boolean closes = act == PointAct.CLOSE || act == PointAct.COUNT;
            boolean before = act == PointAct.GIVE_UP || act == PointAct.START_ANEW;
            assertThat(act.fits(ConferenceState.READY)).isEqualTo(!closes);
            assertThat(act.fits(ConferenceState.RUNNING)).isEqualTo(!before);
            assertThat(act.fits(ConferenceState.HELD)).isEqualTo(closes);
            assertThat(act.fits(ConferenceState.CONCLUDED)).isEqualTo(closes);
            assertThat(act.fits(ConferenceState.CLOSED)).isFalse();
            assertThat(act.fits(ConferenceState.POSTPONED)).isFalse();
            assertThat(act.fits(ConferenceState.CANCELLED)).isFalse();
        }
    }

    private PointEvent happens(PointAct act, Instant at, String cause) {
        return point.perform(act, new PointConduct(1, at, cause, null));
    }

    private void connected() {
        happens(PointAct.PASS, EIGHT, "");
        happens(PointAct.CONNECT, EIGHT, "");
    }

    @Test
    @DisplayName("OC-05 · minutes lost are counted from the drop to the return, a minute that began is lost")
    void minutes() {
        connected();
        happens(PointAct.DROP, EIGHT, "mất điện");
        PointEvent back = happens(PointAct.RECONNECT, EIGHT.plusSeconds(121), "máy phát");
        assertThat(back.minutesLost()).isEqualTo(3);
        assertThat(point.dropped()).isEmpty();
        assertThat(happens(PointAct.CLOSE, EIGHT.plusSeconds(300), "").minutesLost())
                .isZero();
    }

    @ParameterizedTest(name = "OC-05 · closed {0} s after the drop, over after {1} s: {2} minutes lost")
    @CsvSource({"121, , 3", "121, 60, 1", "121, 180, 3", "0, , 0", "121, -60, 0"})
    void neverBack(long closed, Long over, int minutes) {
        connected();
        happens(PointAct.DROP, EIGHT, "mất điện");
        Instant end = over == null ? null : EIGHT.plusSeconds(over);
        PointEvent given = point.perform(PointAct.CLOSE, new PointConduct(1, EIGHT.plusSeconds(closed), "", end));
        assertThat(given.minutesLost()).isEqualTo(minutes);
    }

    @ParameterizedTest(name = "OC-05 · {0} asks for its cause")
    @EnumSource(names = {"FAIL", "DROP", "GIVE_UP"})
    void unexplained(PointAct act) {
        happens(PointAct.PASS, EIGHT, "");
        if (act == PointAct.DROP) {
            happens(PointAct.CONNECT, EIGHT, "");
        }
        assertThatThrownBy(() -> happens(act, EIGHT, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThat(happens(act, EIGHT, "không có hình").cause()).isEqualTo("không có hình");
    }

    @Test
    @DisplayName(
            "OC-05 · a point that was given up did not take part, whatever it had done; expected again it is tested anew")
    void givenUp() {
        connected();
        happens(PointAct.DROP, EIGHT, "mất điện");
        PointEvent given = happens(PointAct.GIVE_UP, EIGHT.plusSeconds(121), "không có điện lại");
        assertThat(given.minutesLost()).isEqualTo(3);
        point.count(35, "Nguyễn Thị Hoa", 1, EIGHT);
        assertThat(point.tookPart()).isFalse();
        assertThat(point.confirmed()).isFalse();
        assertThat(point.dropped()).isEmpty();
        happens(PointAct.EXPECT, EIGHT.plusSeconds(300), "");
        assertThat(point.state()).isEqualTo(PointState.PLANNED);
        assertThat(point.tested()).isEmpty();
    }

    @Test
    @DisplayName("OC-05 · a point that never was connected did not take part, though it said how many came")
    void neverConnected() {
        happens(PointAct.CLOSE, EIGHT, "");
        point.count(35, "Nguyễn Thị Hoa", 1, EIGHT);
        assertThat(point.tookPart()).isFalse();
        assertThat(point.confirmed()).isFalse();
    }

    @Test
    @DisplayName("OC-06 · a point is in the figures once it took part and its correspondent has signed the head count")
    void confirmed() {
        connected();
        assertThat(point.confirmed()).isFalse();
        point.count(0, "Nguyễn Thị Hoa", 1, EIGHT);
        assertThat(point.confirmed()).isTrue();
        assertThatThrownBy(() -> point.count(12, " ", 1, EIGHT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> point.count(-1, "Nguyễn Thị Hoa", 1, EIGHT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(point.headCount()).contains(0);
    }

    @Test
    @DisplayName("OC-06 · a number that is signed anew leaves the one before in the history, with both who signed")
    void countedAnew() {
        connected();
        PointEvent first = point.count(35, "Nguyễn Thị Hoa", 1, EIGHT);
        PointEvent second = point.count(53, "Trần Văn Bình", 2, EIGHT.plusSeconds(60));
        assertThat(first.count()).contains(new SignedCount(35, null, "Nguyễn Thị Hoa"));
        assertThat(second.count()).contains(new SignedCount(53, 35, "Trần Văn Bình"));
        assertThat(second.act()).isEqualTo(PointAct.COUNT);
        assertThat(second.person()).isEqualTo(2);
        assertThat(point.state()).isEqualTo(PointState.CONNECTED);
        assertThat(point.headCount()).contains(53);
        assertThatThrownBy(() -> happens(PointAct.COUNT, EIGHT, "")).isInstanceOf(IllegalStateException.class);
    }
}
