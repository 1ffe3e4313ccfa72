package vn.coordination.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.json.JsonException;
import java.time.DateTimeException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FailureMapperTest {
    @Test
    @DisplayName("what reading a call throws is told to the caller, what a service fails with is our own")
    void unreadable() {
        assertThat(FailureMapper.isUnreadable(new UnreadableField("day", new DateTimeException("32.01"))))
                .isTrue();
        assertThat(FailureMapper.isUnreadable(new RuntimeException(new JsonException("no object"))))
                .isTrue();
        assertThat(FailureMapper.isUnreadable(new EJBException(new IllegalArgumentException("a bug"))))
                .isFalse();
        assertThat(FailureMapper.isUnreadable(new IllegalStateException("a bug")))
                .isFalse();
    }
}
