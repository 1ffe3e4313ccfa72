package vn.coordination.rule.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.rule.Limit;
import vn.coordination.rule.ParameterKey;
import vn.coordination.rule.ParameterUnit;
import vn.coordination.rule.app.RuleEdition.DatedValue;
import vn.coordination.shared.DayOff;
import vn.coordination.shared.WorkingCalendar;
import vn.coordination.testkit.Calendars;
import vn.coordination.testkit.Limits;
import vn.coordination.testkit.Limits.Row;
import vn.coordination.testkit.Sources;

/** What the migrations put into the rule book, held against the catalogue as it was read a second time. */
class SeededValuesTest {
    private static final String SQL = migrations();
    private static final Pattern PARAMETER =
            Pattern.compile("\\('([A-Z]{2}_\\w+)', '([^']*)', '([A-Z_]+)', '([\\d-]+)'(?:, (?:null|'([\\d-]+)'))?, '");
    private static final Pattern DAY_OFF =
            Pattern.compile("\\('([\\d-]{10})', '([A-Z_]+)', '([A-Z_]+)', (true|false)\\)");

    @Test
    @DisplayName("the seeded values are those of the second reading, with their units and their dates")
    void everyParameter() {
        assertThat(seeds()).containsExactlyInAnyOrderElementsOf(Limits.all());
    }

    @Test
    @DisplayName("a complaint of 30 June 2026 has ten calendar days, one of 1 July seven working days")
    void july2026() {
        RuleEdition edition = new RuleEdition(
                seeds().stream()
                        .map(row -> new DatedValue(row.key(), row.value(), row.from(), row.until()))
                        .toList(),
                List.of(),
                Calendars.standardCalendar());
        assertThat(edition.parametersAsOf(LocalDate.of(2026, 6, 30)).limit(ParameterKey.PT_11_ACCEPTANCE))
                .hasToString("10 CALENDAR_DAYS");
        assertThat(edition.parametersAsOf(LocalDate.of(2026, 7, 1)).limit(ParameterKey.PT_11_ACCEPTANCE))
                .hasToString("7 WORKING_DAYS");
    }

    @Test
    @DisplayName(
            "every number has a value since the regulation is in force, or since the law brought it, without a gap")
    void noGap() {
        for (ParameterKey key : ParameterKey.values()) {
            List<Row> rows = seeds().stream()
                    .filter(row -> row.key() == key)
                    .sorted(Comparator.comparing(Row::from))
                    .toList();
            assertThat(rows).as(key.name()).isNotEmpty();
            for (int i = 0; i < rows.size(); i++) {
                boolean last = i == rows.size() - 1;
                assertThat(rows.get(i).until())
                        .as(key.name())
                        .isEqualTo(last ? null : rows.get(i + 1).from().minusDays(1));
            }
        }
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

    private static List<Row> seeds() {
        return PARAMETER
                .matcher(SQL)
                .results()
                .map((MatchResult row) -> new Row(
                        ParameterKey.valueOf(row.group(1)),
                        new Limit(row.group(2), ParameterUnit.valueOf(row.group(3))),
                        date(row.group(4)),
                        row.group(5) == null ? null : date(row.group(5))))
                .toList();
    }

    /** What the first migrations dated back to the first of the month was moved to the day the regulation began. */
    private static LocalDate date(String text) {
        return text.equals("2022-10-01") ? LocalDate.of(2022, 10, 3) : LocalDate.parse(text);
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
