package vn.coordination.shared.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** Moves the clock of a demonstration or test server; refused everywhere else. */
@Stateless
@PermitAll
public class DemonstrationClock {
    private final Clocks clocks;
    private final ClockOffsets offsets;
    private final Event<ClockMoved> moved;

    @Inject
    DemonstrationClock(Clocks clocks, ClockOffsets offsets, Event<ClockMoved> moved) {
        this.clocks = clocks;
        this.offsets = offsets;
        this.moved = moved;
    }

    protected DemonstrationClock() {
        this(null, null, null);
    }

    public boolean running() {
        return clocks.settable().isPresent();
    }

    public void set(Instant now) {
        SettableClock clock = clocks.settable()
                .orElseThrow(() -> new IllegalStateException("only the clock of a demonstration can be set"));
        Duration offset = clock.offsetTo(now);
        offsets.write(offset);
        clock.shift(offset);
        moved.fire(new ClockMoved(now));
    }

    public void advance(Duration time) {
        set(clocks.clock().instant().plus(time));
    }
}
