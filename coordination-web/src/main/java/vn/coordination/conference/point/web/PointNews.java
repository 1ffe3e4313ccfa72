package vn.coordination.conference.point.web;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.coordination.conference.point.app.PointsChanged;

/**
 * Tells every open board of a conference on this node that its points have changed, once that is stored. What changed is not
 * told: the board asks for it with the rights of its reader.
 */
@ApplicationScoped
public class PointNews {
    private final Map<Long, Set<Listener>> boards = new ConcurrentHashMap<>();
    private final ManagedExecutorService threads;

    protected PointNews() {
        this(null);
    }

    @Inject
    PointNews(ManagedExecutorService threads) {
        this.threads = threads;
    }

    /** A board that is open somewhere. */
    private record Listener(SseEventSink sink, OutboundSseEvent news) {}

    /** The first word goes out at once, so that nothing is missed between the page and its line. */
    void listen(long conference, SseEventSink sink, OutboundSseEvent news) {
        Listener board = new Listener(sink, news);
        boards.computeIfAbsent(conference, any -> ConcurrentHashMap.newKeySet()).add(board);
        tell(conference, board);
    }

    /** A slow line must not hold up whoever has just stored something. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PointsChanged change) {
        Set<Listener> open = boards.getOrDefault(change.conference(), Set.of());
        if (!open.isEmpty()) {
            threads.execute(() -> open.forEach(board -> tell(change.conference(), board)));
        }
    }

    private void tell(long conference, Listener board) {
        if (board.sink().isClosed()) {
            forget(conference, board);
            return;
        }
        board.sink().send(board.news()).exceptionally(gone -> {
            forget(conference, board);
            return null;
        });
    }

    private void forget(long conference, Listener board) {
        boards.computeIfPresent(conference, (any, open) -> {
            open.remove(board);
            return open.isEmpty() ? null : open;
        });
        board.sink().close();
    }
}
