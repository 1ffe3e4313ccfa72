package vn.coordination.notice.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.audit.Subject;

class DestinationTest {
    @Test
    @DisplayName("the notice of the ladder's last step leads to its line on the agenda")
    void agenda() {
        assertThat(Destination.of(new Subject("Agenda", "7"))).isEqualTo("/coordination/agenda.xhtml#clock-7");
    }

    @Test
    @DisplayName("what has no page, or no plain id, leads to the reader's notices")
    void nowhere() {
        assertThat(Destination.of(new Subject("Trial", "7"))).isEqualTo("/notice/notices.xhtml");
        assertThat(Destination.of(new Subject("Slot", "7&x=1"))).isEqualTo("/notice/notices.xhtml");
    }
}
