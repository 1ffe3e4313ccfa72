package vn.coordination.schedule.week.app.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintTextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    private static Properties bundle(String suffix) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                PrintTexts.class.getResourceAsStream("print" + suffix + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    @ParameterizedTest
    @ValueSource(strings = {"_vi", "_en", "_fr"})
    void everyLanguageHasEveryLabelWithTheSamePlaceholders(String suffix) throws IOException {
        Properties base = bundle("");
        Properties translated = bundle(suffix);
        assertThat(translated.stringPropertyNames())
                .isEqualTo(
                        Arrays.stream(PrintLabel.values()).map(PrintLabel::key).collect(Collectors.toSet()));
        base.stringPropertyNames()
                .forEach(key -> assertThat(placeholders(translated.getProperty(key)))
                        .as(key + suffix)
                        .isEqualTo(placeholders(base.getProperty(key))));
    }

    private static Object placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    @Test
    void theFallbackIsVietnameseWhateverTheServersLanguage() throws IOException {
        assertThat(bundle("")).isEqualTo(bundle("_vi"));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            PrintTexts texts = PrintTexts.in(Locale.GERMAN);
            assertThat(texts.locale().getLanguage()).isEqualTo("vi");
            assertThat(texts.text(PrintLabel.BUSY)).isEqualTo("Bận");
        } finally {
            Locale.setDefault(before);
        }
    }
}
