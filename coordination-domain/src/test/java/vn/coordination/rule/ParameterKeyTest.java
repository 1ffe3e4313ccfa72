package vn.coordination.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.coordination.testkit.Limits;

/** The numbers and their units against the wording of the catalogue. */
class ParameterKeyTest {
    /** What follows on lateness stands above the entries of the catalogue, in none of them. */
    private static final String LADDER = "CM_07_";

    /** Of the state machine in part (d), or a default of ours where it names none: no state without a clock. */
    private static final Set<ParameterKey> OF_STATES = Set.of(
            ParameterKey.PT_04_COMPLETED,
            ParameterKey.PT_20_DENUNCIATION,
            ParameterKey.PT_20_REVIEWED,
            ParameterKey.PT_44_CLOSED,
            ParameterKey.PT_44_CARRIED_OUT);

    private static final Pattern DAYS = Pattern.compile("(\\d+)(?:[–/]\\d+)* (WD|CD)");

    @ParameterizedTest
    @EnumSource
    @DisplayName("a key is named after the code it belongs to")
    void names(ParameterKey key) {
        assertThat(key.name()).startsWith(key.code().name() + "_");
        assertThat(ParameterKey.of(key.code())).contains(key);
    }

    @Test
    @DisplayName("every deadline has a number")
    void everyDeadline() {
        assertThat(Arrays.stream(RuleCode.values()).filter(code -> code.has(Mode.CLOCK)))
                .allMatch(code -> !ParameterKey.of(code).isEmpty());
    }

    @Test
    @DisplayName("a number of the law stands on more than our default")
    void authority() {
        assertThat(Arrays.stream(ParameterKey.values()).filter(key -> key.authority() == Authority.STATUTE))
                .allMatch(key -> !key.code().grades().equals(Set.of(Grade.DEFAULT)));
    }

    @ParameterizedTest(name = "{0}: {5}")
    @CsvFileSource(resources = "catalogue.csv", delimiter = '|', numLinesToSkip = 1, maxCharsPerColumn = 2000)
    @DisplayName("every limit in days that the catalogue writes has a value in its unit")
    void everyLimit(String code, String core, String modes, String grades, String statement, String limit) {
        Set<String> seeded = Limits.all().stream()
                .filter(row -> row.key().code() == RuleCode.of(code))
                .map(row -> row.value().toString())
                .collect(Collectors.toSet());
        assertThat(DAYS.matcher(limit)
                        .results()
                        .map((MatchResult found) ->
                                found.group(1) + " " + (found.group(2).equals("WD") ? "WORKING_DAYS" : "CALENDAR_DAYS"))
                        .filter(each -> !each.startsWith("0 ")))
                .as(code)
                .isSubsetOf(seeded);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "catalogue.csv", delimiter = '|', numLinesToSkip = 1, maxCharsPerColumn = 2000)
    @DisplayName("every value in days stands in the wording of its entry")
    void everyValue(String code, String core, String modes, String grades, String statement, String limit) {
        String wording = (statement + " " + limit).toLowerCase(Locale.ROOT);
        assertThat(Limits.all())
                .filteredOn(row -> row.key().code() == RuleCode.of(code))
                .filteredOn(row -> row.value().unit() == ParameterUnit.WORKING_DAYS
                        || row.value().unit() == ParameterUnit.CALENDAR_DAYS)
                .filteredOn(row -> row.value().number() > 1)
                .filteredOn(row -> !row.key().name().startsWith(LADDER))
                .filteredOn(row -> !OF_STATES.contains(row.key()))
                .allSatisfy(row -> assertThat(wording)
                        .as(row.key().name())
                        .matches("(?s).*(\\b" + row.value().number() + "\\b|weekly).*"));
    }
}
