package vn.coordination.shared.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A clock that runs as the real one does, but so much ahead or behind. To a thread that tells the past it shows a moment of it,
 * and to no other.
 */
final class SettableClock extends Clock {
    private final Clock real;
    private final ThreadLocal<Instant> past = new ThreadLocal<>();
    private volatile Duration offset;

    SettableClock(Clock real, Duration offset) {
        this.real = real;
        this.offset = offset;
    }

    Duration offsetTo(Instant now) {
        return Duration.between(real.instant(), now);
    }

    void shift(Duration newOffset) {
        this.offset = newOffset;
    }

    /** Does the work at a moment of the past; within it there may be another. */
    <T> T at(Instant moment, Supplier<T> work) {
        if (moment.isAfter(present())) {
            throw new IllegalArgumentException("that is still to come: " + moment);
        }
        Instant before = past.get();
        past.set(moment);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    private void restore(Instant before) {
        if (before == null) {
            past.remove();
        } else {
            past.set(before);
        }
    }

    boolean tellsThePast() {
        return past.get() != null;
    }

    private Instant present() {
        return real.instant().plus(offset);
    }

    @Override
    public Instant instant() {
        return Optional.ofNullable(past.get()).orElseGet(this::present);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        SettableClock shown = this;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return shown.withZone(other);
            }

            @Override
            public Instant instant() {
                return shown.instant();
            }
        };
    }
}
