package vn.coordination.shared.app;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.time.Duration;
import java.time.Instant;

/** Moves the clock of a demonstration or test server; refused everywhere else. */
@Stateless
@PermitAll
public class DemonstrationClock {
    public boolean running() {
        return false;
    }

    public void set(Instant now) {
        throw new UnsupportedOperationException("being written");
    }

    public void advance(Duration time) {
        throw new UnsupportedOperationException("being written");
    }
}
