package vn.coordination.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.organisation.Office;

class AgendaItemTest {
    private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");

    private final AgendaItem item = new AgendaItem(7, NOW.minusSeconds(60));

    @Test
    @DisplayName("a matter is taken off the agenda once, by somebody, for a reason")
    void once() {
        item.takeOff(" Đã giải quyết xong ", Office.PARTY_OFFICE, 8, NOW);

        assertThat(item.isTakenOff()).isTrue();
        assertThat(item.reason()).isEqualTo("Đã giải quyết xong");
        assertThatIllegalStateException().isThrownBy(() -> item.takeOff("Lần nữa", Office.COUNCIL_OFFICE, 9, NOW));
    }

    @Test
    @DisplayName("without a reason it stays on the agenda")
    void reason() {
        assertThatIllegalArgumentException().isThrownBy(() -> item.takeOff(" ", Office.PARTY_OFFICE, 8, NOW));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> item.takeOff("x".repeat(501), Office.PARTY_OFFICE, 8, NOW));
        assertThat(item.isTakenOff()).isFalse();
    }
}
