package vn.coordination.shared.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that runs as the real one does, but so much ahead or behind. */
final class SettableClock extends Clock {
    private final Clock real;
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

    @Override
    public Instant instant() {
        return real.instant().plus(offset);
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
