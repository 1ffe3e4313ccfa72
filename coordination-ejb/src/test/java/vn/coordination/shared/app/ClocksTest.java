package vn.coordination.shared.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClocksTest {
    @AfterEach
    void forget() {
        System.clearProperty(Clocks.BEGIN);
    }

    @Test
    @DisplayName("without the demonstration no property moves the clock, and nobody can set it")
    void production() {
        System.setProperty(Clocks.BEGIN, "2026-11-26T03:00:00Z");
        Clocks clocks = new Clocks(null);
        assertThat(clocks.settable()).isEmpty();
        Clock clock = clocks.clock();
        assertThat(Duration.between(clock.instant(), Instant.now()).abs()).isLessThan(Duration.ofMinutes(1));
    }
}
