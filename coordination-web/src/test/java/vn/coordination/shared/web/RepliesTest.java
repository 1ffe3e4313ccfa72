package vn.coordination.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.application.FacesMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RepliesTest {
    private static final List<FacesMessage> TOLD = List.of(new FacesMessage("Saved."));
    private static final long NOW = 1_000_000;

    private final Map<String, Object> session = new HashMap<>(Map.of("other", "stays"));

    @Test
    @DisplayName("each key gives out its own reply, once")
    void once() {
        List<FacesMessage> second = List.of(new FacesMessage("Sent."));
        String first = Replies.keep(session, TOLD, false, NOW);
        String other = Replies.keep(session, second, true, NOW);

        assertThat(Replies.take(session, other, NOW)).hasValueSatisfying(reply -> {
            assertThat(reply.told()).isEqualTo(second);
            assertThat(reply.stored()).isTrue();
        });
        assertThat(Replies.take(session, other, NOW)).isEmpty();
        assertThat(Replies.take(session, first, NOW).orElseThrow().told()).isEqualTo(TOLD);
        assertThat(session).containsOnlyKeys("other");
    }

    @Test
    @DisplayName("an unknown key, or that of something else in the session, gives nothing out and takes nothing away")
    void unknown() {
        assertThat(Replies.take(session, "other", NOW)).isEmpty();
        assertThat(session).containsOnlyKeys("other");
    }

    @Test
    @DisplayName("a reply that waits too long is not told any more")
    void stale() {
        long end = NOW + Replies.PATIENCE.toMillis();
        String late = Replies.keep(session, TOLD, false, NOW);
        String early = Replies.keep(session, TOLD, false, NOW);

        assertThat(Replies.take(session, early, end - 1).orElseThrow().told()).isEqualTo(TOLD);
        assertThat(Replies.take(session, late, end)).isEmpty();
    }

    @Test
    @DisplayName("of replies that nobody comes for, the oldest make room")
    void bounded() {
        String oldest = Replies.keep(session, TOLD, false, NOW);
        String next = Replies.keep(session, TOLD, false, NOW + 1);
        for (int more = 1; more < Replies.MOST; more++) {
            Replies.keep(session, TOLD, false, NOW + 2);
        }

        assertThat(session).hasSize(1 + Replies.MOST);
        assertThat(Replies.take(session, oldest, NOW + 2)).isEmpty();
        assertThat(Replies.take(session, next, NOW + 2).orElseThrow().told()).isEqualTo(TOLD);
    }

    @Test
    @DisplayName("what the session holds can go to another node")
    void serialised() throws IOException, ClassNotFoundException {
        String key = Replies.keep(session, TOLD, false, NOW);
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        new ObjectOutputStream(sent).writeObject(session);

        @SuppressWarnings("unchecked")
        Map<String, Object> received =
                (Map<String, Object>) new ObjectInputStream(new ByteArrayInputStream(sent.toByteArray())).readObject();

        assertThat(Replies.take(received, key, NOW).orElseThrow().told())
                .first()
                .returns("Saved.", FacesMessage::getSummary);
    }
}
