package vn.coordination.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Title and source of every code, and the name of every number that is not its code's only one. */
class CatalogueTextsTest {

    @ParameterizedTest(name = "catalogue{0}")
    @ValueSource(strings = {"", "_vi", "_en", "_fr"})
    @DisplayName("every code and every number has its words, and no word is idle")
    void complete(String language) {
        assertThat(Bundles.texts("catalogue" + language).keySet()).isEqualTo(expected());
        assertThat(Bundles.texts("catalogue" + language).values()).noneMatch(String::isBlank);
    }

    private static Set<String> expected() {
        Set<String> keys = new TreeSet<>();
        for (RuleCode code : RuleCode.values()) {
            keys.add(code.printed() + ".title");
            keys.add(code.printed() + ".source");
            if (ParameterKey.of(code).size() > 1) {
                ParameterKey.of(code).forEach(key -> keys.add(key.name()));
            }
        }
        return keys;
    }

    @Test
    @DisplayName("the base is the Vietnamese one, the others are translated")
    void base() {
        assertThat(Bundles.texts("catalogue")).isEqualTo(Bundles.texts("catalogue_vi"));
        assertThat(Arrays.stream(RuleCode.values()).map(code -> code.printed() + ".title"))
                .allSatisfy(key -> assertThat(Bundles.texts("catalogue_vi").get(key))
                        .isNotEqualTo(Bundles.texts("catalogue_en").get(key)));
    }

    @Test
    @DisplayName("an entry that is our default says so in its source, in every language")
    void defaults() {
        for (RuleCode code : RuleCode.values()) {
            if (code.toBeConfirmed()) {
                String source = code.printed() + ".source";
                assertThat(Bundles.texts("catalogue_vi").get(source)).contains("xác nhận");
                assertThat(Bundles.texts("catalogue_en").get(source)).contains("to be confirmed");
                assertThat(Bundles.texts("catalogue_fr").get(source)).contains("à confirmer");
            }
        }
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
        return ResourceBundle.getBundle(
                        "vn.coordination.rule.catalogue", reader, RuleCode.class.getClassLoader(), noFallback)
                .getString("SC-12.title");
    }
}
