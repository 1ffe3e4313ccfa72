package vn.coordination.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.coordination.testkit.Moments.at;
import static vn.coordination.testkit.PlanBuilder.aPlan;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.coordination.organisation.Office;
import vn.coordination.testkit.Moments;

class SlotTest {
    private static final Instant THURSDAY = at("2026-11-26 10:00");

    private final Slot slot = new Slot(Office.COMMITTEE_OFFICE, aPlan().build());

    /** Each verb with the state it leads to; what the table does not draw must be refused. */
    static Stream<Arguments> verbs() {
        return Stream.of(
                verb("hold", SlotState.SUBMITTED, slot -> slot.hold(THURSDAY, false)),
                verb("clash", SlotState.CONFLICT, slot -> slot.clash(THURSDAY, false)),
                verb("negotiate", SlotState.NEGOTIATING, Slot::negotiate),
                verb("withdraw", SlotState.DRAFT, Slot::withdraw),
                verb("confirm", SlotState.CONFIRMED, Slot::confirm),
                verb("issue", SlotState.ISSUED, Slot::issue),
                verb("changeAfterIssue", SlotState.CHANGED, Slot::changeAfterIssue),
                verb("moveAfterIssue", SlotState.MOVED, Slot::moveAfterIssue),
                verb("cancel", SlotState.CANCELLED, Slot::cancel),
                verb("markHeld", SlotState.HELD, slot -> slot.markHeld(at("2026-12-01 10:00"))),
                verb("markRecorded", SlotState.RECORDED, Slot::markRecorded));
    }

    @ParameterizedTest(name = "{0} leads to {1}, from the states that may become it")
    @MethodSource("verbs")
    void leads(String name, SlotState target, Consumer<Slot> verb) {
        for (SlotState from : Set.of(SlotState.values())) {
            Slot subject = slotIn(from);
            if (from == target || from.canBecome(target)) {
                verb.accept(subject);
                assertThat(subject.state()).as(name + " from " + from).isEqualTo(target);
            } else {
                assertThatIllegalStateException().as(name + " from " + from).isThrownBy(() -> verb.accept(subject));
                assertThat(subject.state()).isEqualTo(from);
            }
        }
    }

    @Test
    @DisplayName("SC-01, SC-07 · a place in the row is not kept for another matter, body, day or chair")
    void registeredForItsMatter() {
        SlotPlan plan = aPlan().build();
        slot.hold(THURSDAY, true);
        slot.withdraw();
        slot.rewrite(plan.called("Họp, bổ sung nội dung").in(Place.outside("Nhà văn hóa")));
        assertThat(slot.registered()).isEqualTo(THURSDAY);
        assertThat(slot.late()).isTrue();
        slot.rewrite(plan.on(plan.day().plusDays(3), plan.halfDay()));
        assertThat(slot.registered()).isNull();
        assertThat(slot.late()).isFalse();
        slot.hold(THURSDAY.plusSeconds(60), false);
        assertThat(slot.registered()).isEqualTo(THURSDAY.plusSeconds(60));
        slot.withdraw();
        slot.rewrite(slot.plan().with(List.of(Attendee.chair(99))));
        assertThat(slot.registered()).isNull();
        slot.hold(THURSDAY, false);
        assertThatIllegalStateException().isThrownBy(() -> slot.rewrite(plan));
    }

    @Test
    @DisplayName("SC-01 · the first exchange counts, for the late mark and for ties, whatever comes after")
    void registered() {
        slot.hold(THURSDAY, true);
        slot.withdraw();
        slot.hold(THURSDAY.plusSeconds(3600), false);
        assertThat(slot.registered()).isEqualTo(THURSDAY);
        assertThat(slot.late()).isTrue();
    }

    @Test
    @DisplayName("SC-01 · a clashing slot is registered like any other")
    void clashing() {
        slot.clash(THURSDAY, false);
        assertThat(slot.registered()).isEqualTo(THURSDAY);
        assertThat(slot.late()).isFalse();
    }

    @Test
    @DisplayName("a slot is held only once it has ended")
    void held() {
        Slot issued = slotIn(SlotState.ISSUED);
        assertThatIllegalStateException().isThrownBy(() -> issued.markHeld(at("2026-12-01 09:59")));
        issued.markHeld(at("2026-12-01 10:00"));
        assertThat(issued.state()).isEqualTo(SlotState.HELD);
    }

    @Test
    @DisplayName("a slot without an end has not ended")
    void heldWithoutEnd() {
        Slot endless =
                new Slot(Office.COMMITTEE_OFFICE, aPlan().from("08:00", null).build());
        assertThatIllegalStateException().isThrownBy(() -> endless.markHeld(at("2026-12-31 10:00")));
    }

    @Test
    @DisplayName("SS-08 · is shared with the three offices while it is exchanged, and with nobody as a draft")
    void shared() {
        assertThat(slot.owner()).isEqualTo(Office.COMMITTEE_OFFICE);
        assertThat(slot.sharedWith()).isEmpty();
        slot.hold(THURSDAY, false);
        assertThat(slot.sharedWith()).containsExactlyInAnyOrder(Office.values());
        slot.withdraw();
        assertThat(slot.sharedWith()).isEmpty();
    }

    @Test
    @DisplayName("SS-08 · a draft is shared with one office until it is recalled, also across an exchange")
    void sharedDraft() {
        slot.share(Office.PARTY_OFFICE, 7, THURSDAY);
        assertThat(slot.sharedWith()).containsExactly(Office.PARTY_OFFICE);
        slot.hold(THURSDAY, false);
        slot.withdraw();
        assertThat(slot.sharedWith()).containsExactly(Office.PARTY_OFFICE);
        slot.recall(Office.PARTY_OFFICE);
        assertThat(slot.sharedWith()).isEmpty();
    }

    @Test
    @DisplayName("SS-08 · nothing is shared with its own office, twice, or once it is exchanged")
    void notShared() {
        slot.share(Office.PARTY_OFFICE, 7, THURSDAY);
        assertThatIllegalStateException().isThrownBy(() -> slot.share(Office.PARTY_OFFICE, 7, THURSDAY));
        assertThatIllegalStateException().isThrownBy(() -> slot.share(Office.COMMITTEE_OFFICE, 7, THURSDAY));
        assertThatIllegalStateException().isThrownBy(() -> slot.recall(Office.COUNCIL_OFFICE));
        slot.hold(THURSDAY, false);
        assertThatIllegalStateException().isThrownBy(() -> slot.share(Office.COUNCIL_OFFICE, 7, THURSDAY));
    }

    @Test
    @DisplayName("SC-16 · everybody on the list reads a secret slot, also who comes for somebody")
    void readers() {
        Slot secret = new Slot(
                Office.COMMITTEE_OFFICE,
                aPlan().secret()
                        .with(Attendee.chair(1), Attendee.required(2).replacedBy(5), Attendee.optional(3))
                        .build());
        assertThat(secret.secret()).isTrue();
        assertThat(secret.readers()).containsExactlyInAnyOrder(1L, 5L, 3L);
    }

    @Test
    @DisplayName("gives back the plan it was given, and lies in the week of its day")
    void plan() {
        assertThat(slot.plan()).isEqualTo(aPlan().build());
        assertThat(slot.week()).isEqualTo(Moments.WEEK);
        assertThat(slot.chair()).hasValue(1L);
        SlotPlan moved = aPlan().on("2026-12-07").with(Attendee.chair(4)).build();
        slot.plan(moved);
        assertThat(slot.plan()).isEqualTo(moved);
        assertThat(slot.week()).isEqualTo(Moments.WEEK.next());
        assertThat(slot.chair()).hasValue(4L);
    }

    private static Arguments verb(String name, SlotState target, Consumer<Slot> verb) {
        return Arguments.of(name, target, verb);
    }

    /** A slot led into the state by its own verbs. */
    private static Slot slotIn(SlotState state) {
        Slot slot = new Slot(Office.COMMITTEE_OFFICE, aPlan().build());
        List<Runnable> published = List.of(() -> slot.hold(THURSDAY, false), slot::confirm, slot::issue);
        switch (state) {
            case DRAFT -> {}
            case SUBMITTED -> slot.hold(THURSDAY, false);
            case CONFLICT -> slot.clash(THURSDAY, false);
            case NEGOTIATING -> {
                slot.clash(THURSDAY, false);
                slot.negotiate();
            }
            case CONFIRMED -> published.subList(0, 2).forEach(Runnable::run);
            case ISSUED, CHANGED, MOVED, HELD, RECORDED -> published.forEach(Runnable::run);
            case CANCELLED -> slot.cancel();
        }
        switch (state) {
            case CHANGED -> slot.changeAfterIssue();
            case MOVED -> slot.moveAfterIssue();
            case HELD, RECORDED -> slot.markHeld(at("2026-12-01 10:00"));
            default -> {}
        }
        if (state == SlotState.RECORDED) {
            slot.markRecorded();
        }
        assertThat(slot.state()).isEqualTo(state);
        return slot;
    }
}
