package vn.coordination.shared.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LoggedFailureTest {
    @Test
    @DisplayName("tells kinds and places, never what a message says of people")
    void describe() {
        Exception failure = new IllegalStateException("Trần Thị Ánh", new ArithmeticException("anh@example.vn"));
        assertThat(LoggedFailure.describe(failure))
                .contains("java.lang.IllegalStateException at vn.coordination.shared.app.LoggedFailureTest.describe:")
                .contains(" caused by java.lang.ArithmeticException")
                .doesNotContain("Ánh", "anh@");
    }

    @Test
    @DisplayName("ends even when causes go round in a circle")
    void circle() {
        Exception first = new IllegalStateException();
        Exception second = new IllegalArgumentException(first);
        first.initCause(second);
        assertThat(LoggedFailure.describe(first)).hasSizeLessThan(2000);
    }
}
