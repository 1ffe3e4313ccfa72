package vn.coordination.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MailTest {
    private static final Instant NOW = Instant.parse("2026-11-26T03:00:00Z");

    private final Mail mail = new Mail(7, false, NOW);

    @Test
    @DisplayName("a try books the next one before it begins")
    void booksAhead() {
        mail.attempt(NOW);
        assertThat(mail.state()).isEqualTo(MailState.WAITING);
        assertThat(mail.dueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(2)));
    }

    @Test
    @DisplayName("the pauses grow, up to an hour, and the last try is followed by none")
    void growingPauses() {
        List<Long> minutes = new ArrayList<>();
        while (mail.state() == MailState.WAITING) {
            mail.attempt(NOW);
            minutes.add(Duration.between(NOW, mail.dueAt()).toMinutes());
            mail.failed("ConnectException");
        }
        assertThat(minutes).containsExactly(2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L, 60L, 60L, 60L, 60L);
        assertThat(mail.state()).isEqualTo(MailState.FAILED);
        assertThat(mail.failure()).isEqualTo("ConnectException");
    }

    @Test
    @DisplayName("what will never be taken is not tried again, until an administrator says so")
    void refused() {
        mail.attempt(NOW);
        mail.refused("SendFailedException");
        assertThat(mail.state()).isEqualTo(MailState.FAILED);
        assertThatIllegalStateException().isThrownBy(() -> mail.attempt(NOW));

        mail.tryAgain(NOW.plusSeconds(60));
        assertThat(mail.state()).isEqualTo(MailState.WAITING);
        assertThat(mail.dueAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(mail.attempts()).isZero();
    }

    @Test
    @DisplayName("a mail that went out is never sent again")
    void sentOnce() {
        mail.attempt(NOW);
        mail.sent(NOW);
        assertThat(mail.sentAt()).isEqualTo(NOW);
        assertThatIllegalStateException().isThrownBy(() -> mail.attempt(NOW));
        assertThatIllegalStateException().isThrownBy(() -> mail.tryAgain(NOW));
    }
}
