package vn.coordination.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.coordination.schedule.Rung;
import vn.coordination.shared.DayOff;
import vn.coordination.testkit.BreachUse;
import vn.coordination.testkit.Calendars;
import vn.coordination.testkit.Sources;

/** The words of the rules in all languages, held against the breaches that the sources of all modules make. */
class RuleTextsTest {
    private static final String BASE = "vn.coordination.rule.rules";
    private static final List<String> LANGUAGES = List.of("_vi", "_en", "_fr");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final BreachUse USE = new BreachUse(Sources.main());

    private final Map<String, String> base = texts("");

    @ParameterizedTest
    @EnumSource
    @DisplayName("every code has a title and says where it comes from")
    void titleAndSource(RuleCode code) {
        for (String language : LANGUAGES) {
            assertThat(texts(language)).containsKeys(code.printed() + ".title", code.printed() + ".source");
        }
    }

    @Test
    @DisplayName("every breach that is made has its text in every language")
    void everyBreach() {
        assertThat(USE.keys()).as("breaches found in the sources").hasSizeGreaterThan(20);
        for (String language : LANGUAGES) {
            assertThat(texts(language).keySet()).as(language).containsAll(USE.keys());
        }
    }

    @Test
    @DisplayName("a text speaks of no more than the breach has arguments")
    void enoughArguments() {
        assertThat(USE.keys())
                .allSatisfy(key -> USE.arguments(key)
                        .ifPresent(count ->
                                assertThat(places(base.get(key))).as(key).allMatch(place -> place < count)));
    }

    @Test
    @DisplayName("every word a breach may name has its text")
    void everyTerm() {
        Stream<String> fields = Stream.of("start", "end", "body", "chair", "attendees", "place", "leadUnit")
                .map(field -> "term.field." + field);
        Stream<String> equipment = Stream.of("term.equipment.ONLINE", "term.equipment.SECRET");
        Stream<String> daysOff =
                Calendars.daysOff().stream().map(DayOff::name).distinct().map(name -> "term.dayoff." + name);
        Stream<String> rungs = Arrays.stream(Rung.values()).map(rung -> "term.rung." + rung);
        assertThat(keys("term."))
                .isEqualTo(Stream.of(fields, equipment, daysOff, rungs)
                        .flatMap(words -> words)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    @DisplayName("no text is idle")
    void noIdleKey() {
        Set<String> idle = new TreeSet<>(base.keySet());
        idle.removeAll(USE.keys());
        Arrays.stream(RuleCode.values())
                .forEach(code -> idle.removeAll(Set.of(code.printed() + ".title", code.printed() + ".source")));
        assertThat(idle).allMatch(key -> key.startsWith("term."));
    }

    @ParameterizedTest(name = "rules{0} has the keys and the places of the base")
    @ValueSource(strings = {"_vi", "_en", "_fr"})
    void sameKeysAndPlaces(String language) {
        Map<String, String> other = texts(language);
        assertThat(other.keySet()).isEqualTo(base.keySet());
        assertThat(other).allSatisfy((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            assertThat(places(text)).as(key).isEqualTo(places(base.get(key)));
            assertThat(new MessageFormat(text).getFormatsByArgumentIndex().length)
                    .as("a lone apostrophe switches the places off: " + key)
                    .isEqualTo(places(text).stream()
                            .mapToInt(place -> place + 1)
                            .max()
                            .orElse(0));
        });
    }

    @Test
    @DisplayName("the base is the Vietnamese one")
    void baseIsVietnamese() {
        assertThat(base).isEqualTo(texts("_vi"));
    }

    @ParameterizedTest(name = "on a server that speaks {0}")
    @ValueSource(strings = {"vi", "en"})
    @DisplayName("what a reader gets does not depend on the language of the server")
    void serverLanguage(String server) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(server));
            ResourceBundle.clearCache();
            assertThat(title(Locale.forLanguageTag("vi-VN"))).isEqualTo("Việc đột xuất");
            assertThat(title(Locale.ENGLISH)).isEqualTo("Unscheduled event");
            assertThat(title(Locale.FRENCH)).isEqualTo("Événement imprévu");
            assertThat(title(Locale.GERMAN)).as("an unknown language").isEqualTo("Việc đột xuất");
        } finally {
            Locale.setDefault(before);
            ResourceBundle.clearCache();
        }
    }

    private static String title(Locale reader) {
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle(BASE, reader, RuleCode.class.getClassLoader(), noFallback)
                .getString("SC-12.title");
    }

    private Set<String> keys(String prefix) {
        return base.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map((MatchResult found) -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(String language) {
        String resource = "/" + BASE.replace('.', '/') + language + ".properties";
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(RuleTextsTest.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
