package vn.coordination.it.browser;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * In which languages and on which screens a page is looked at. A usual run takes each language and each screen once;
 * {@code -Dcoordination.looks=all} takes all nine pairs, for whoever looks at the pictures.
 */
final class Looks {
    private static final List<String> LANGUAGES = List.of("vi", "en", "fr");

    private Looks() {}

    /** Language and screen. */
    static Stream<Arguments> chosen() {
        boolean all = "all".equals(System.getProperty("coordination.looks"));
        return LANGUAGES.stream()
                .flatMap(language -> Arrays.stream(Screen.values())
                        .filter(screen -> all || screen.ordinal() == LANGUAGES.indexOf(language))
                        .map(screen -> Arguments.of(language, screen)));
    }
}
