package vn.coordination.schedule.imports.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.coordination.schedule.HalfDay;
import vn.coordination.schedule.imports.FileProblem;
import vn.coordination.schedule.imports.ImportColumn;
import vn.coordination.schedule.imports.ProblemKind;
import vn.coordination.schedule.imports.Proposal;
import vn.coordination.schedule.imports.RowProblem;
import vn.coordination.schedule.imports.Severity;

/** The texts of the import hang on enums of the domain, where no page names them. */
class ImportTextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    private static Properties bundle(String suffix) throws IOException {
        Properties bundle = new Properties();
        try (InputStream file = ImportTextsTest.class.getResourceAsStream(
                "/vn/coordination/schedule/web/imports" + suffix + ".properties")) {
            bundle.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return bundle;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_vi", "_en", "_fr"})
    void everyKindHasATextInEveryLanguage(String suffix) throws IOException {
        Set<String> keys = new HashSet<>();
        add(keys, "import.file.", FileProblem.Kind.values());
        add(keys, "import.problem.", ProblemKind.values());
        add(keys, "import.severity.", Severity.values());
        add(keys, "import.column.", ImportColumn.values());
        add(keys, "import.half.", HalfDay.values());
        assertThat(bundle(suffix).stringPropertyNames()).containsAll(keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_en", "_fr"})
    void everyLanguageNamesTheSameValues(String suffix) throws IOException {
        Properties vietnamese = bundle("_vi");
        Properties other = bundle(suffix);
        for (String key : vietnamese.stringPropertyNames()) {
            assertThat(placeholders(other.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(vietnamese.getProperty(key)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "vi, 'Ngày 02/02/2026 nằm ngoài tuần từ 26/01/2026 đến 01/02/2026.'",
        "en, '02/02/2026 lies outside the week from 26/01/2026 to 01/02/2026.'",
        "fr, 'Le 02/02/2026 n’est pas dans la semaine du 26/01/2026 au 01/02/2026.'",
        "de, 'Ngày 02/02/2026 nằm ngoài tuần từ 26/01/2026 đến 01/02/2026.'",
    })
    void writesAProblemInTheReadersLanguage(String language, String sentence) {
        RowProblem problem = new RowProblem(
                ProblemKind.OUTSIDE_WEEK,
                ImportColumn.DATE,
                List.of(LocalDate.of(2026, 2, 2), LocalDate.of(2026, 1, 26), LocalDate.of(2026, 2, 1)),
                Proposal.NONE);
        assertThat(new ImportSentences(Locale.forLanguageTag(language)).of(problem))
                .isEqualTo(sentence);
    }

    @Test
    void placesWordsOfTheFileAsTheyAre() {
        RowProblem problem =
                new RowProblem(ProblemKind.UNKNOWN_ROOM, ImportColumn.PLACE, List.of("{0} <b>it's</b>"), Proposal.NONE);
        assertThat(new ImportSentences(Locale.ENGLISH).of(problem))
                .isEqualTo("Which room is “{0} <b>it's</b>”, or is it a place outside?");
    }

    @Test
    void namesTheMissingColumnAndTheHalfDay() {
        ImportSentences english = new ImportSentences(Locale.ENGLISH);
        assertThat(english.of(new FileProblem(FileProblem.Kind.MISSING_COLUMN, List.of(ImportColumn.CONTENT))))
                .isEqualTo("The file lacks the column “Content”. Nothing was taken.");
        assertThat(english.of(new RowProblem(
                        ProblemKind.START_OUTSIDE_HALF_DAY,
                        ImportColumn.START,
                        List.of(LocalTime.of(8, 0), HalfDay.AFTERNOON),
                        Proposal.NONE)))
                .contains("08:00", "Afternoon");
    }

    private static void add(Set<String> keys, String prefix, Enum<?>... constants) {
        Arrays.stream(constants).forEach(constant -> keys.add(prefix + constant.name()));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
