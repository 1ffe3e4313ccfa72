package vn.coordination.conference.app;

import static vn.coordination.identity.Role.Name.SYSTEM;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.coordination.shared.City;

/** The quarter that waits for its meeting of the leaders of Party, Council and Committee (MT-13). */
@Stateless
@RolesAllowed(SYSTEM)
public class QuarterService {
    private final ConferenceClockKeeper clocks;
    private final Clock clock;

    protected QuarterService() {
        this(null, null);
    }

    @Inject
    public QuarterService(ConferenceClockKeeper clocks, Clock clock) {
        this.clocks = clocks;
        this.clock = clock;
    }

    /** Starts the clock of today's quarter, whether or not anybody has planned its meeting. */
    public LocalDate keepQuarter() {
        LocalDate today = LocalDate.now(clock.withZone(City.ZONE));
        clocks.keepQuarter(today);
        return today;
    }
}
