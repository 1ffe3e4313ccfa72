package vn.coordination.rule.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.coordination.rule.Limit;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.ParameterUnit;
import vn.coordination.rule.Parameters;
import vn.coordination.shared.DayOff;
import vn.coordination.shared.WorkingCalendar;
import vn.coordination.testkit.Calendars;
import vn.coordination.testkit.Sources;
import vn.coordination.testkit.StandardParameters;

/** What the migrations put into the rule book, held against the catalogue as it was read a second time. */
class SeededValuesTest {
    private static final String SQL = migrations();
    private static final Pattern PARAMETER =
            Pattern.compile("\\('([A-Z]{2}_\\w+)', '([^']*)', '([A-Z_]+)', '([\\d-]+)'");
    private static final Pattern DAY_OFF =
            Pattern.compile("\\('([\\d-]{10})', '([A-Z_]+)', '([A-Z_]+)', (true|false)\\)");

    record Seed(ParameterKey key, Limit value, LocalDate validFrom) {}

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("every parameter has one first value, in its own unit, from the beginning")
    void everyParameter(ParameterKey key) {
        assertThat(seeds())
                .filteredOn(seed -> seed.key() == key)
                .singleElement()
                .satisfies(seed -> {
                    assertThat(seed.value())
                            .isEqualTo(StandardParameters.aSnapshot().values().get(key));
                    assertThat(seed.validFrom()).isEqualTo("2022-10-01");
                });
    }

    @Test
    @DisplayName("a snapshot can be made of them")
    void readable() {
        Map<ParameterKey, Limit> values = seeds().stream().collect(Collectors.toMap(Seed::key, Seed::value));
        assertThat(new Parameters(LocalDate.of(2022, 10, 1), values).limit(ParameterKey.SC_10_CHIEFS))
                .isEqualTo(Limit.of(1, ParameterUnit.WORKING_DAYS));
    }

    @Test
    @DisplayName("each day of 2022 to 2027 is worked or off as the catalogue's table says")
    void workingDays() {
        WorkingCalendar seeded = new WorkingCalendar(daysOff(), Calendars.OFFICE_HOURS);
        WorkingCalendar catalogue = Calendars.standardCalendar();
        assertThat(LocalDate.of(2022, 1, 3).datesUntil(LocalDate.of(2028, 1, 1)))
                .allSatisfy(day ->
                        assertThat(seeded.isWorkingDay(day)).as(day.toString()).isEqualTo(catalogue.isWorkingDay(day)));
    }

    @Test
    @DisplayName("the names of the days off are those the regulation's words know")
    void names() {
        assertThat(daysOff())
                .extracting(DayOff::name)
                .isSubsetOf(Calendars.daysOff().stream().map(DayOff::name).toList());
    }

    private static List<Seed> seeds() {
        return PARAMETER
                .matcher(SQL)
                .results()
                .map((MatchResult row) -> new Seed(
                        ParameterKey.valueOf(row.group(1)),
                        new Limit(row.group(2), ParameterUnit.valueOf(row.group(3))),
                        LocalDate.parse(row.group(4))))
                .toList();
    }

    private static List<DayOff> daysOff() {
        return DAY_OFF.matcher(SQL)
                .results()
                .map(row -> new DayOff(
                        LocalDate.parse(row.group(1)),
                        DayOff.Kind.valueOf(row.group(2)),
                        row.group(3),
                        Boolean.parseBoolean(row.group(4))))
                .toList();
    }

    private static String migrations() {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            return files.sorted().map(Sources::text).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
