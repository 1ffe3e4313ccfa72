package vn.coordination.shared.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TickSettingsTest {
    @Test
    @DisplayName("without the variable a node looks for jobs every minute")
    void notSet() {
        assertThat(TickSettings.period(null)).isEqualTo(Duration.ofMinutes(1));
        assertThat(TickSettings.period(" ")).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    @DisplayName("from one second to a minute")
    void set() {
        assertThat(TickSettings.period(" 1 ")).isEqualTo(Duration.ofSeconds(1));
        assertThat(TickSettings.period("60")).isEqualTo(Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @DisplayName("what would let jobs rest or hurry is refused at the start, with the variable's name")
    @ValueSource(strings = {"0", "61", "-5", "1m", "1.5", "999999999999"})
    void nonsense(String configured) {
        assertThatThrownBy(() -> TickSettings.period(configured))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("TICK_SECONDS");
    }
}
