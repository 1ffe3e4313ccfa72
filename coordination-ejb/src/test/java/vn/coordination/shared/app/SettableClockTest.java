package vn.coordination.shared.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import vn.coordination.shared.City;

class SettableClockTest {
    private static final Instant REAL = Instant.parse("2026-08-01T00:00:00Z");
    private static final Instant SHOWN = Instant.parse("2026-11-26T03:00:00Z");

    @Test
    void itShowsTheTimeItIsSetToInEveryZoneTakenBefore() {
        SettableClock clock = new SettableClock(Clock.fixed(REAL, ZoneOffset.UTC), Duration.ZERO);
        Clock inTheCity = clock.withZone(City.ZONE);

        clock.shift(clock.offsetTo(SHOWN));

        assertThat(clock.instant()).isEqualTo(SHOWN);
        assertThat(inTheCity.instant()).isEqualTo(SHOWN);
        assertThat(inTheCity.getZone()).isEqualTo(City.ZONE);
    }
}
