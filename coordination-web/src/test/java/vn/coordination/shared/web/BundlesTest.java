package vn.coordination.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {
    private static final Path SOURCES = Path.of("src/main");
    private static final Path SAMPLES = Path.of("src/test/resources/samples");
    /** Named by the platform and the component library, not by us. */
    private static final Set<String> OF_OTHERS = Set.of("jakarta.faces.", "primefaces.");

    private final Bundles bundles = new Bundles(SOURCES.resolve("resources"));

    @Test
    @DisplayName("every bundle has the same keys and places in every language, and its base is Vietnamese")
    void sameInEveryLanguage() {
        assertThat(bundles.bases())
                .isNotEmpty()
                .allSatisfy(base -> assertThat(Bundles.faults(base)).isEmpty());
    }

    @Test
    @DisplayName("a key, a place or a language that differs is noticed")
    void noticesDifferences() {
        assertThat(Bundles.faults(SAMPLES.resolve("uneven.properties")))
                .containsExactlyInAnyOrder(
                        "uneven_vi.properties differs from the base in uneven.greeting",
                        "uneven_en.properties lacks uneven.left",
                        "uneven_en.properties has other places in uneven.greeting",
                        "uneven_en.properties alone has uneven.extra",
                        "uneven_en.properties says nothing for uneven.silent",
                        "uneven_fr.properties does not fill its places in uneven.greeting");
    }

    @Test
    @DisplayName("a key belongs to one feature, and every feature's bundle is known to Texts")
    void oneFeature() {
        Map<String, Path> owners = new TreeMap<>();
        List<String> twice = new ArrayList<>();
        Set<String> features = new TreeSet<>();
        for (Path base : ofFeatures()) {
            features.add(name(base));
            Bundles.read(base).keySet().forEach(key -> {
                Path other = owners.put(key, base);
                if (other != null) {
                    twice.add(key + " in " + name(other) + " and " + name(base));
                }
            });
        }
        assertThat(twice).isEmpty();
        assertThat(Texts.FEATURES).containsExactlyInAnyOrderElementsOf(features);
    }

    @Test
    @DisplayName("every key that a page uses exists")
    void everyUseExists() {
        assertThat(use().unknown(written())).isEmpty();
    }

    @Test
    @DisplayName("every key is used")
    void everyKeyIsUsed() {
        TextUse use = use();
        assertThat(written()).filteredOn(key -> !use.uses(key)).isEmpty();
    }

    @Test
    @DisplayName("an unknown key and an idle key are noticed")
    void noticesUse() {
        TextUse use = new TextUse();
        use.page(SAMPLES.resolve("literal.xhtml"));
        assertThat(use.unknown(Set.of("known.key", "family.a.end")))
                .containsExactly("literal.xhtml uses literal.title", "literal.xhtml uses nobody.wrote.this");
        assertThat(use.uses("idle.key")).isFalse();
        assertThat(use.uses("family.a.end")).isTrue();
        assertThat(use.uses("family.a.other")).isFalse();
    }

    @Test
    @DisplayName("no page holds words for people")
    void noLiteralText() {
        assertThat(pages().flatMap(page -> LiteralText.in(page).stream())).isEmpty();
    }

    @Test
    @DisplayName("words in a page are noticed, in text and in attributes")
    void noticesLiteralText() {
        assertThat(LiteralText.in(SAMPLES.resolve("literal.xhtml")))
                .containsExactlyInAnyOrder(
                        "literal.xhtml: <p> Xin chào",
                        "literal.xhtml: title=\"Trợ giúp\"",
                        "literal.xhtml: label=\"Tên #{person.name}\"",
                        "literal.xhtml: placeholder=\"Type here\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    @DisplayName("what a reader gets does not depend on the language of the server")
    void serverLanguage(String server) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(server));
            ResourceBundle.clearCache();
            assertThat(Texts.load(Languages.VIETNAMESE)).containsEntry("frame.leave", "Đăng xuất");
            assertThat(Texts.load(Locale.ENGLISH)).containsEntry("frame.leave", "Sign out");
            assertThat(Texts.load(Locale.FRENCH)).containsEntry("frame.leave", "Se déconnecter");
            assertThat(Texts.load(Locale.GERMAN)).containsEntry("frame.leave", "Đăng xuất");
        } finally {
            Locale.setDefault(before);
            ResourceBundle.clearCache();
        }
    }

    @Test
    @DisplayName("no line of a French text begins with a mark or ends with an opening one")
    void marksStayWithTheirWords() {
        assertThat(Texts.load(Locale.FRENCH).values())
                .noneMatch(text -> text.contains(" ;") || text.contains(" :") || text.contains("« "));
        assertThat(Texts.text(Locale.FRENCH, "card.wanted")).isEqualTo("Souhaité\u00a0:");
        assertThat(Texts.load(Locale.ENGLISH).values()).noneMatch(text -> text.contains("\u00a0"));
    }

    @Test
    @DisplayName("a key nobody wrote stays visible")
    void missingKey() {
        assertThat(Texts.text(Locale.ENGLISH, "nobody.wrote.this")).isEqualTo("???nobody.wrote.this???");
    }

    @Test
    @DisplayName("a bundle of which a language is missing is noticed")
    void missingLanguage(@TempDir Path folder) throws IOException {
        Path base = Files.writeString(folder.resolve("lone.properties"), "a.b=c\n");
        assertThat(Bundles.faults(base))
                .containsExactly(
                        "lone_vi.properties is missing",
                        "lone_en.properties is missing",
                        "lone_fr.properties is missing");
    }

    private TextUse use() {
        TextUse use = new TextUse();
        pages().forEach(use::page);
        for (Path module : List.of(Path.of(""), Path.of("../coordination-domain"), Path.of("../coordination-ejb"))) {
            new Bundles(module.resolve(SOURCES).resolve("java")).files(".java").forEach(use::java);
        }
        return use;
    }

    private Set<String> written() {
        Set<String> keys = new TreeSet<>();
        bundles.bases().forEach(base -> keys.addAll(Bundles.read(base).keySet()));
        keys.removeIf(key -> OF_OTHERS.stream().anyMatch(key::startsWith));
        return keys;
    }

    /** All but the one by which the platform asks for its own messages. */
    private List<Path> ofFeatures() {
        return bundles.bases().stream()
                .filter(base -> base.getParent().endsWith("web") && !base.endsWith("faces.properties"))
                .toList();
    }

    /** As a line of features.txt: the feature, and the bundle where it is not called by the feature's name. */
    private static String name(Path base) {
        String feature = base.getParent().getParent().getFileName().toString();
        String bundle = base.getFileName().toString().replace(".properties", "");
        return bundle.equals(feature) ? feature : feature + "/" + bundle;
    }

    private static Stream<Path> pages() {
        return new Bundles(SOURCES.resolve("webapp")).files(".xhtml");
    }
}
