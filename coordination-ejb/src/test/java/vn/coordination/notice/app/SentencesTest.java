package vn.coordination.notice.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    private static final ResourceBundle BASE = bundle("");

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en", "fr"})
    @DisplayName("each language has every sentence, with the same places")
    void sameSentences(String language) {
        ResourceBundle texts = bundle(language);
        assertThat(new TreeSet<>(texts.keySet())).isEqualTo(new TreeSet<>(BASE.keySet()));
        for (String key : BASE.keySet()) {
            assertThat(places(texts, key)).as(language + " " + key).isEqualTo(places(BASE, key));
        }
    }

    @Test
    @DisplayName("what is known has both a title and a body")
    void knows() {
        assertThat(Sentences.knows("schedule.changed.moved")).isTrue();
        assertThat(Sentences.knows("mail")).isFalse();
        assertThat(Sentences.knows("schedule.painted")).isFalse();
    }

    @Test
    @DisplayName("French apostrophes and names with braces come out as they are")
    void apostrophes() {
        assertThat(Sentences.text(Locale.FRENCH, "schedule.deemed.body", "49/2026", "L'office {0}"))
                .isEqualTo("L'office {0} n’a pas répondu dans le délai et est réputé d’accord avec le programme"
                        + " de la semaine 49/2026.");
    }

    private static long places(ResourceBundle texts, String key) {
        String pattern = texts.getString(key);
        assertThat(pattern)
                .as(key + " has an apostrophe that MessageFormat would eat")
                .doesNotContain("'");
        return Arrays.stream(new MessageFormat(pattern).getFormatsByArgumentIndex())
                .count();
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle(
                "vn.coordination.notice.notices",
                Locale.forLanguageTag(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
