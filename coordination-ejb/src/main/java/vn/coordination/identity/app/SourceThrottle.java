package vn.coordination.identity.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Slows down a place that tries many names: so many wrong passwords in a while, whatever the account, and it waits. Kept
 * in memory, per node.
 */
@ApplicationScoped
class SourceThrottle {
    static final int FAILURES = 30;
    static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int PLACES = 10_000;

    private final Clock clock;
    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > PLACES;
        }
    };

    protected SourceThrottle() {
        this(null);
    }

    @Inject
    SourceThrottle(Clock clock) {
        this.clock = clock;
    }

    /** Until when the place has to wait, if it has to. */
    synchronized Optional<Instant> waitUntil(String address) {
        Deque<Instant> recent = recent(address);
        return recent.size() < FAILURES
                ? Optional.empty()
                : Optional.of(recent.getFirst().plus(WINDOW));
    }

    synchronized void failed(String address) {
        Deque<Instant> recent = recent(address);
        recent.addLast(clock.instant());
        failures.put(place(address), recent);
    }

    private Deque<Instant> recent(String address) {
        Deque<Instant> recent = failures.getOrDefault(place(address), new ArrayDeque<>());
        Instant oldest = clock.instant().minus(WINDOW);
        while (!recent.isEmpty() && recent.getFirst().isBefore(oldest)) {
            recent.removeFirst();
        }
        return recent;
    }

    /** One customer of an IPv6 network holds all addresses that share the first four groups. */
    static String place(String address) {
        if (!address.contains(":")) {
            return address;
        }
        String[] groups = address.split(":", -1);
        return groups.length < 5 ? address : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }
}
