package vn.coordination.audit.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimeOrderedIdTest {
    private static final Instant NOW = Instant.parse("2026-11-26T03:00:00.123Z");

    @Test
    void itIsVersionSevenAndHoldsTheTime() {
        UUID id = TimeOrderedId.at(NOW);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void laterIdsSortAfterEarlierOnes() {
        assertThat(TimeOrderedId.at(NOW).toString())
                .isLessThan(TimeOrderedId.at(NOW.plusMillis(1)).toString());
    }

    @Test
    void idsOfOneInstantDiffer() {
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            ids.add(TimeOrderedId.at(NOW));
        }

        assertThat(ids).hasSize(100_000);
    }
}
