package vn.coordination.it.browser;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.provider.Arguments;

/**
 * In which languages and on which screens a page is looked at. A usual run takes few pairs;
 * {@code -Dcoordination.looks=all} takes all nine, for whoever looks at the pictures.
 */
final class Looks {
    private static final List<String> LANGUAGES = List.of("vi", "en", "fr");
    private static final Arguments NARROW = Arguments.of("fr", Screen.PHONE);
    private static final List<Arguments> WIDE =
            List.of(Arguments.of("vi", Screen.LAPTOP), Arguments.of("en", Screen.DESKTOP));

    private Looks() {}

    /** Each language and each screen once, for tests that read what a page says. */
    static Stream<Arguments> languages() {
        return all() ? everything() : Stream.concat(WIDE.stream(), Stream.of(NARROW));
    }

    /** The longest language on the narrowest screen and, in turns from test to test, another one on a wide screen. */
    static Stream<Arguments> chosen(TestInfo test) {
        return chosenFor(test.getTestClass().orElseThrow().getSimpleName()
                + test.getTestMethod().orElseThrow().getName());
    }

    /** The same, in turns from name to name. */
    static Stream<Arguments> chosenFor(String name) {
        return all() ? everything() : Stream.of(WIDE.get(Math.floorMod(name.hashCode(), WIDE.size())), NARROW);
    }

    private static boolean all() {
        return "all".equals(System.getProperty("coordination.looks"));
    }

    private static Stream<Arguments> everything() {
        return LANGUAGES.stream()
                .flatMap(language -> Arrays.stream(Screen.values()).map(screen -> Arguments.of(language, screen)));
    }
}
