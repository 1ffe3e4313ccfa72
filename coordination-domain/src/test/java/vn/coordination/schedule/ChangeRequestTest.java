package vn.coordination.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.coordination.testkit.Moments.at;
import static vn.coordination.testkit.PlanBuilder.aPlan;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.organisation.Office;

class ChangeRequestTest {
    private static final Instant ASKED = at("2026-11-27 10:00");
    private static final Instant DECIDED = at("2026-11-27 11:00");
    private static final ChangeRequest.Decider DEPUTY = new ChangeRequest.Decider(4, 3L);

    private final Slot slot = new TestSlot();
    private final ChangeRequest request = new ChangeRequest(slot, "{}", false, "Chủ tịch đi công tác", 2, ASKED);

    @Test
    @DisplayName(
            "SC-11 · a request names the slot, what it is to become, the reason and who asks, and waits for the chief")
    void asked() {
        assertThat(request.isOpen()).isTrue();
        assertThat(request.slot()).isEqualTo(7);
        assertThat(request.office()).isEqualTo(Office.COMMITTEE_OFFICE);
        assertThat(request.wanted()).hasValue("{}");
        assertThat(request.reason()).isEqualTo("Chủ tịch đi công tác");
        assertThat(request.askedBy()).isEqualTo(2);
        assertThat(request.askedAt()).isEqualTo(ASKED);
        assertThat(request.isOvertakenBy(slot)).isFalse();
        assertThat(new ChangeRequest(slot, null, false, "Hoãn", 2, ASKED).wanted())
                .as("to be cancelled")
                .isEmpty();
    }

    @Test
    @DisplayName("SC-11 · approved, it names who approved, in whose place, and the version it made")
    void approved() {
        request.approve(DEPUTY, DECIDED, 2);
        assertThat(request.state()).isEqualTo(ChangeRequestState.APPROVED);
        assertThat(request.decidedBy()).isEqualTo(4);
        assertThat(request.actingFor()).isEqualTo(3);
        assertThat(request.issueNumber()).isEqualTo(2);
    }

    @Test
    @DisplayName("SC-11 · refused, it keeps the chief's answer and makes no version")
    void refused() {
        request.refuse(new ChangeRequest.Decider(3, null), DECIDED, "Giữ lịch");
        assertThat(request.state()).isEqualTo(ChangeRequestState.REFUSED);
        assertThat(request.answer()).isEqualTo("Giữ lịch");
        assertThat(request.actingFor()).isNull();
        assertThat(request.issueNumber()).isNull();
    }

    @Test
    @DisplayName("SC-11 · what is decided or taken back is not decided again")
    void onlyOnce() {
        List<Runnable> ends = List.of(
                () -> request.approve(DEPUTY, DECIDED, 2),
                () -> request.refuse(DEPUTY, DECIDED, "Giữ lịch"),
                () -> request.withdraw(DECIDED));
        request.withdraw(DECIDED);
        assertThat(request.state()).isEqualTo(ChangeRequestState.WITHDRAWN);
        assertThat(request.decidedBy()).as("nobody decided").isNull();
        ends.forEach(end -> assertThatIllegalStateException().isThrownBy(end::run));
        assertThat(request.state()).isEqualTo(ChangeRequestState.WITHDRAWN);
    }

    /** As it was stored. */
    private static final class TestSlot extends Slot {
        TestSlot() {
            super(Office.COMMITTEE_OFFICE, aPlan().build());
        }

        @Override
        public Long id() {
            return 7L;
        }
    }
}
