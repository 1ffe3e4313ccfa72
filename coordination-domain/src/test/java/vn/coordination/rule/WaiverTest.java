package vn.coordination.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WaiverTest {
    private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");

    @Test
    @DisplayName("FL-01 · no approver lifts it; a counter-signed override does")
    void overridable() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Waiver(RuleCode.FL_01, 3, "vì", NOW));
        assertThat(Waiver.override(RuleCode.FL_01, 3, "vì", NOW, 12).isOverride())
                .isTrue();
    }

    @Test
    @DisplayName("SC-13 · an approver lifts it; it cannot be overridden")
    void gated() {
        assertThat(new Waiver(RuleCode.SC_13, 3, "vì", NOW).isOverride()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Waiver.override(RuleCode.SC_13, 3, "vì", NOW, 12));
    }
}
