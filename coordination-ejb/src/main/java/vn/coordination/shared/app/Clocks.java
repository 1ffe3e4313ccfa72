package vn.coordination.shared.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import vn.coordination.shared.City;
import vn.coordination.shared.IsoWeek;

/**
 * The one clock that everything in the application reads; it ticks in microseconds, as the database stores them. Only
 * a server started with {@code coordination.demonstration=true} has one that can be set: it begins at
 * {@code coordination.clock}, or on the Thursday of the present week at ten, when drafts are being put together, and
 * after a restart goes on where it was.
 */
@ApplicationScoped
public class Clocks {
    static final String DEMONSTRATION = "coordination.demonstration";
    static final String BEGIN = "coordination.clock";
    private static final LocalTime TEN = LocalTime.of(10, 0);

    private final ClockOffsets offsets;
    private final Clock real = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    private SettableClock settable;

    @Inject
    Clocks(ClockOffsets offsets) {
        this.offsets = offsets;
    }

    protected Clocks() {
        this(null);
    }

    @Produces
    @Singleton
    Clock clock() {
        return settable().map(Clock.class::cast).orElse(real);
    }

    synchronized Optional<SettableClock> settable() {
        if (!Boolean.getBoolean(DEMONSTRATION)) {
            return Optional.empty();
        }
        if (settable == null) {
            settable = new SettableClock(real, offsets.read().orElseGet(this::firstOffset));
        }
        return Optional.of(settable);
    }

    private Duration firstOffset() {
        String begin = System.getProperty(BEGIN, "");
        Instant now = real.instant();
        Duration offset = Duration.between(now, begin.isEmpty() ? thursdayMorning(now) : Instant.parse(begin));
        offsets.write(offset);
        return offset;
    }

    static Instant thursdayMorning(Instant now) {
        return IsoWeek.of(now)
                .monday()
                .with(TemporalAdjusters.next(DayOfWeek.THURSDAY))
                .atTime(TEN)
                .atZone(City.ZONE)
                .toInstant();
    }
}
