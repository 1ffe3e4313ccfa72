package vn.coordination.logistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.coordination.conference.ConferenceKind;
import vn.coordination.conference.ConferenceState;
import vn.coordination.organisation.Office;
import vn.coordination.rule.Breach;
import vn.coordination.schedule.DayHours;

class OrderTest {
    private static final LocalDate LAST = LocalDate.of(2026, 11, 23);
    private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");

    /** Written {@code 25 08:00-11:30}, in November. */
    private static DayHours hours(String text) {
        String[] parts = text.split("[ -]");
        return new DayHours(
                LocalDate.of(2026, 11, Integer.parseInt(parts[0])),
                LocalTime.parse(parts[1]),
                LocalTime.parse(parts[2]));
    }

    private static List<DayHours> all(String text) {
        return Arrays.stream(text.split(";")).map(OrderTest::hours).toList();
    }

    private static ServiceOrder order() {
        PlaceOrder command = new PlaceOrder(
                3, 0, ServiceKind.CAR, Office.COMMITTEE_OFFICE, null, 2, "Xe 45 chỗ", hours("25 07:00-12:00"), "");
        return new ServiceOrder(
                command, Office.COMMITTEE_OFFICE, new ServiceOrder.Orderer(Office.PARTY_OFFICE, 9), false, NOON);
    }

    @ParameterizedTest(name = "FL-03 · ordered for {0}, moved from {1} to {2}: {3}")
    @CsvSource({
        "25 08:00-11:30, 25 08:00-11:30, 27 14:00-17:00, 27 14:00-17:00",
        "25 07:00-08:00, 25 08:00-11:30, 27 14:00-17:00, 27 13:00-14:00",
        "25 11:30-13:00, 25 08:00-11:30, 26 08:00-11:30, 26 11:30-13:00",
        "26 08:00-11:30, 25 08:00-11:30;26 08:00-11:30, 27 08:00-11:30;28 08:00-11:30, 28 08:00-11:30",
        "26 08:00-11:30, 25 08:00-11:30;26 08:00-11:30, 27 08:00-11:30, 27 08:00-11:30",
        "25 18:00-20:00, 25 08:00-11:30, 27 14:00-17:00, 27 14:00-17:00",
        "25 06:00-07:00, 25 14:00-17:00, 27 07:30-11:30, 27 07:30-11:30"
    })
    void follows(String order, String before, String after, String expected) {
        assertThat(OrderTimes.follow(hours(order), all(before), all(after))).isEqualTo(hours(expected));
    }

    @Test
    @DisplayName("FL-03 · late only after the last day; then with a reason, and for a conference that is to come")
    void placing() {
        assertThat(OrderConditions.placing(ConferenceState.PREPARING, LAST, LAST, ""))
                .isEmpty();
        assertThat(variant(OrderConditions.placing(ConferenceState.PREPARING, LAST.plusDays(1), LAST, "")))
                .isEqualTo("late");
        assertThat(OrderConditions.placing(ConferenceState.PREPARING, LAST.plusDays(1), LAST, "khách đoàn mới báo"))
                .isEmpty();
        assertThat(variant(OrderConditions.placing(ConferenceState.HELD, LAST, LAST, "")))
                .isEqualTo("state");
    }

    @Test
    @DisplayName("FL-03 · refused with a reason; a late one is accepted by a leader; answered once")
    void acting() {
        assertThat(against(OrderState.ORDERED, false, OrderAct.ACCEPT, "", false))
                .isEmpty();
        assertThat(against(OrderState.ORDERED, true, OrderAct.ACCEPT, "", false))
                .isEqualTo("consent");
        assertThat(against(OrderState.ORDERED, true, OrderAct.ACCEPT, "", true)).isEmpty();
        assertThat(against(OrderState.ORDERED, true, OrderAct.REFUSE, " ", false))
                .isEqualTo("reason");
        assertThat(against(OrderState.ORDERED, true, OrderAct.REFUSE, "hết xe", false))
                .isEmpty();
        assertThat(against(OrderState.ACCEPTED, false, OrderAct.ACCEPT, "", true))
                .isEqualTo("order");
    }

    private static String against(OrderState state, boolean late, OrderAct act, String reason, boolean leader) {
        return variant(OrderConditions.acting(state, late, act, reason, leader));
    }

    private static String variant(Optional<Breach> breach) {
        return breach.map(Breach::variant).orElse("");
    }

    @Test
    @DisplayName("FL-03 · the clock runs from the order to its answer, and anew when its conference moves")
    void clock() {
        ServiceOrder order = order();
        assertThat(OrderClock.ANSWER.starts(order)).contains(NOON);
        assertThat(OrderClock.ANSWER.ended(order)).isEmpty();
        order.take(OrderAct.ACCEPT, "", NOON.plusSeconds(60));
        assertThat(OrderClock.ANSWER.ended(order).orElseThrow().when()).isEqualTo(NOON.plusSeconds(60));
        order.follow(hours("27 07:00-12:00"), true, "bão", NOON.plusSeconds(90));
        assertThat(order.state()).isEqualTo(OrderState.ORDERED);
        assertThat(OrderClock.ANSWER.starts(order)).contains(NOON.plusSeconds(90));
        assertThat(OrderClock.ANSWER.ended(order)).isEmpty();
        assertThat(order.lateReason()).isEqualTo("bão");
    }

    @Test
    @DisplayName("FL-03 · a refused order holds nothing and is not finished")
    void refused() {
        ServiceOrder order = order();
        order.hold(hours("25 07:00-12:00").span());
        order.take(OrderAct.REFUSE, "hết xe", NOON);
        assertThat(order.state().live()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> order.take(OrderAct.FINISH, "", NOON));
    }

    @ParameterizedTest
    @EnumSource(ConferenceKind.class)
    @DisplayName("FL-03 · every kind of conference has its checklist, the room always on it")
    void checklist(ConferenceKind kind) {
        assertThat(ServiceChecklist.of(kind)).contains(ServiceKind.ROOM_SET_UP);
    }
}
