package vn.coordination.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SessionMarkTest {
    @Test
    @DisplayName("SS-05 · a session is left alone for too long when the last of its minutes is over, not before")
    void edge() {
        Duration limit = Duration.ofMinutes(15);
        assertThat(SessionMark.isTooLong(limit.toMillis() - 1, limit)).isFalse();
        assertThat(SessionMark.isTooLong(limit.toMillis(), limit)).isTrue();
    }
}
