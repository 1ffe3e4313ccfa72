package vn.coordination.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IconsTest {
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern DRAWN = Pattern.compile("<symbol id=\"([^\"]+)\"");
    private static final Pattern USED = Pattern.compile("<ph:(?:icon name|state look|tile [^>]*look)=\"([^\"#]+)\"");
    private static final Pattern STATE_STYLE = Pattern.compile("\\.state-([a-z]+)");

    @Test
    @DisplayName("every picture that a page names is drawn")
    void everyPictureIsDrawn() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path page : new Bundles(WEBAPP).files(".xhtml").toList()) {
            used.addAll(found(USED, page));
        }
        assertThat(used).isNotEmpty();
        assertThat(drawn()).containsAll(used);
        assertThat(drawn()).doesNotContain("nobody-drew-this");
    }

    @Test
    @DisplayName("every look of a state has its picture")
    void everyStateHasItsPicture() throws IOException {
        Set<String> looks = found(STATE_STYLE, WEBAPP.resolve("resources/theme/parts.css"));
        assertThat(looks).contains("confirmed", "breach");
        assertThat(drawn()).containsAll(looks);
    }

    @Test
    @DisplayName("every area of the rail has its picture")
    void everyAreaHasItsPicture() throws IOException {
        assertThat(drawn()).containsAll(Area.ALL.stream().map(Area::icon).toList());
    }

    private static Set<String> drawn() throws IOException {
        return found(DRAWN, WEBAPP.resolve("resources/theme/icons.svg"));
    }

    private static Set<String> found(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
