package vn.coordination.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import vn.coordination.shared.City;

/** Today in the city, for pages that live longer than a request and so cannot hold the clock itself. */
@ApplicationScoped
public class CityDate {
    private final Clock clock;

    protected CityDate() {
        this(null);
    }

    @Inject
    public CityDate(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(City.ZONE));
    }
}
