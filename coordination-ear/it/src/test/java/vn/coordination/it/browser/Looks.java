package vn.coordination.it.browser;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.provider.Arguments;

/**
 * In which languages and on which screens a page is looked at. A usual run takes few pairs, other ones from test to test, so
 * that each of the nine is taken somewhere; {@code -Dcoordination.looks=all} takes all nine everywhere, for whoever looks at
 * the pictures.
 */
final class Looks {
    private static final List<String> LANGUAGES = List.of("vi", "en", "fr");
    private static final List<Screen> WIDE = List.of(Screen.LAPTOP, Screen.DESKTOP);

    private Looks() {}

    /** Each language and each screen once, for tests that read what a page says. */
    static Stream<Arguments> languages() {
        return all()
                ? everything()
                : Stream.of(
                        Arguments.of("vi", Screen.LAPTOP),
                        Arguments.of("en", Screen.DESKTOP),
                        Arguments.of("fr", Screen.PHONE));
    }

    /** One language on a wide screen and another one on the narrow one, in turns from test to test. */
    static Stream<Arguments> chosen(TestInfo test) {
        return chosenFor(test.getTestClass().orElseThrow().getSimpleName()
                + test.getTestMethod().orElseThrow().getName());
    }

    /** The same, in turns from name to name. */
    static Stream<Arguments> chosenFor(String name) {
        return all() ? everything() : turn(Math.floorMod(name.hashCode(), LANGUAGES.size() * WIDE.size()));
    }

    private static Stream<Arguments> turn(int turn) {
        String narrow = LANGUAGES.get(turn % LANGUAGES.size());
        String wide = LANGUAGES.get((turn + 1) % LANGUAGES.size());
        return Stream.of(Arguments.of(wide, WIDE.get(turn / LANGUAGES.size())), Arguments.of(narrow, Screen.PHONE));
    }

    private static boolean all() {
        return "all".equals(System.getProperty("coordination.looks"));
    }

    private static Stream<Arguments> everything() {
        return LANGUAGES.stream()
                .flatMap(language -> Arrays.stream(Screen.values()).map(screen -> Arguments.of(language, screen)));
    }
}
