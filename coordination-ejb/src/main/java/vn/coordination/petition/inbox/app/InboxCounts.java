package vn.coordination.petition.inbox.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Counts that were made moments ago, told again while no petition has come in or moved since. A stamp may miss an act
 * whose transaction was overtaken by a later one, so nothing is told for longer than some seconds of the machine's time.
 */
@ApplicationScoped
class InboxCounts {
    private static final long FRESH_FOR = Duration.ofSeconds(5).toNanos();
    private static final int KEPT = 1_000;

    private final Map<Object, Kept> counts = new ConcurrentHashMap<>();

    /** @param question two that are equal have the same answer */
    <T> T of(Object question, String stamp, Class<T> type, Supplier<T> counting) {
        Kept known = counts.get(question);
        if (known != null && known.stamp().equals(stamp) && System.nanoTime() - known.at() < FRESH_FOR) {
            return type.cast(known.answer());
        }
        if (counts.size() >= KEPT) {
            counts.clear();
        }
        T answer = counting.get();
        counts.put(question, new Kept(stamp, System.nanoTime(), answer));
        return answer;
    }

    private record Kept(String stamp, long at, Object answer) {}
}
