package vn.coordination.rule.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.coordination.rule.FactsVersion;
import vn.coordination.shared.TimeSlot;

class FactsJsonTest {
    private static final Instant NINE = Instant.parse("2026-11-30T02:00:00Z");

    @FactsVersion(3)
    record Everything(
            long id,
            int count,
            Integer perhaps,
            boolean flag,
            String text,
            BigDecimal share,
            double ratio,
            DayOfWeek day,
            Instant at,
            LocalDate date,
            LocalTime time,
            Duration length,
            TimeSlot span,
            TimeSlot noSpan,
            Optional<Instant> known,
            Optional<String> unknown,
            List<TimeSlot> spans,
            Set<DayOfWeek> days,
            List<Long> ids,
            Map<DayOfWeek, List<Long>> byDay,
            Map<Long, Boolean> byId) {}

    record Small(long id) {}

    record Grown(long id, String added) {}

    record Unfit(StringBuilder text) {}

    private static Everything everything() {
        TimeSlot span = new TimeSlot(NINE, NINE.plusSeconds(3600));
        return new Everything(
                Long.MAX_VALUE,
                7,
                null,
                true,
                "\"Đường\"\n",
                new BigDecimal("0.10"),
                1.5,
                DayOfWeek.MONDAY,
                NINE.plusNanos(123_456_000),
                LocalDate.of(2026, 11, 30),
                LocalTime.of(9, 0),
                Duration.ofMinutes(90),
                span,
                null,
                Optional.of(NINE),
                Optional.empty(),
                List.of(span, span),
                Set.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY),
                List.of(3L, 1L),
                Map.of(DayOfWeek.MONDAY, List.of(5L)),
                Map.of(9L, false));
    }

    @Test
    void whatIsWrittenIsReadBackEqual() {
        String stored = FactsJson.write(everything()).toString();

        assertThat(FactsJson.read(parse(stored), Everything.class)).isEqualTo(everything());
    }

    @Test
    void aListMayHoldNothingKnown() {
        record Listed(List<Instant> instants) {}
        Listed listed = new Listed(Arrays.asList(NINE, null));

        assertThat(FactsJson.read(FactsJson.write(listed), Listed.class)).isEqualTo(listed);
    }

    @Test
    void theVersionStandsOnTheRecordAndIsOneByDefault() {
        assertThat(FactsJson.version(Everything.class)).isEqualTo(3);
        assertThat(FactsJson.version(Small.class)).isEqualTo(1);
    }

    @Test
    void factsThatLackWhatIsAskedTodayAreUndecidable() {
        JsonObject old = FactsJson.write(new Small(1));

        assertThatThrownBy(() -> FactsJson.read(old, Grown.class))
                .isInstanceOf(MissingFact.class)
                .hasMessageContaining("Grown.added");
    }

    @Test
    void factsThatSayMoreThanIsAskedAreRead() {
        assertThat(FactsJson.read(FactsJson.write(new Grown(4, "x")), Small.class))
                .isEqualTo(new Small(4));
    }

    @Test
    void aTypeThatCannotBeReadBackIsNotWritten() {
        assertThatThrownBy(() -> FactsJson.write(new Unfit(new StringBuilder())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("StringBuilder");
    }

    private static JsonObject parse(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
