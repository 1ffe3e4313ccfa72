package vn.coordination.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.coordination.rule.Enforcement;
import vn.coordination.rule.RuleCode;
import vn.coordination.testkit.Sources;

/** The catalogue against the program: each code is held by its kind of enforcement, named by tests, and printed. */
class CatalogueTest {
    private static final Path DOCS = Sources.top().resolve("docs");
    private static final Path GAPS = DOCS.resolve("known-gaps.txt");
    private static final Path TOLD =
            Sources.top().resolve("coordination-domain/src/main/resources/vn/coordination/rule/gaps.txt");
    private static final Path PAGE = DOCS.resolve("rules.md");

    private final Map<RuleCode, Set<Class<?>>> rules = RuleClasses.inRuleSets();
    private final Enforcers enforcers = Enforcers.registered();
    private final Screens screens = Screens.registered();
    private final Catalogue catalogue = new Catalogue(
            rules, enforcers, screens, ModelArticles.seeded(), new NamedTests(Sources.top(), Sources.tests()));

    @Test
    @DisplayName("a code enforced by a rule has at most one rule class in the rule sets, and no other code has any")
    void oneRuleEach() {
        assertThat(RuleCode.values())
                .allSatisfy(code -> assertThat(rules.getOrDefault(code, Set.of()))
                        .as(code.printed())
                        .hasSizeLessThanOrEqualTo(code.enforcement() == Enforcement.RULE ? 1 : 0));
    }

    @Test
    @DisplayName("no rule is written and then forgotten in the rule sets")
    void noForgottenRule() {
        Set<Class<?>> used = rules.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        assertThat(RuleClasses.written()).isNotEmpty().allMatch(used::contains);
    }

    @Test
    @DisplayName("what is named as holding a code that no rule holds exists")
    void enforcersExist() {
        assertThat(enforcers.names().keySet()).allMatch(code -> code.enforcement() != Enforcement.RULE);
        assertThat(enforcers.names().values())
                .allSatisfy(names -> assertThat(names).isNotEmpty().allMatch(Enforcers::exists));
        assertThat(Enforcers.exists("vn.coordination.schedule.app.Forgotten")).isFalse();
        assertThat(Enforcers.exists("constraint forgotten")).isFalse();
    }

    @Test
    @DisplayName("every code in force is met on a screen, and every screen named exists")
    void screensExist() {
        Set<String> gaps = catalogue.gaps();
        assertThat(screens.pages().values())
                .allSatisfy(pages -> assertThat(pages).allMatch(Screens::exists));
        assertThat(Screens.exists("schedule/forgotten")).isFalse();
        assertThat(RuleCode.values())
                .filteredOn(code -> gaps.stream().noneMatch(gap -> gap.startsWith(code + " ")))
                .allSatisfy(
                        code -> assertThat(screens.of(code)).as(code.printed()).isNotEmpty());
    }

    @Test
    @DisplayName("the model regulation has an article for every code")
    void everyArticle() {
        assertThat(ModelArticles.seeded().places().keySet()).containsExactlyInAnyOrder(RuleCode.values());
        assertThat(ModelArticles.seeded().places().values()).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("the list of known gaps only shrinks: what was closed is taken out, anything new is refused")
    void knownGaps() throws IOException {
        List<String> lines = Files.readAllLines(GAPS);
        Set<String> known = new TreeSet<>(lines);
        known.removeIf(line -> line.isBlank() || line.startsWith("#"));
        Set<String> now = catalogue.gaps();
        assertThat(known).as("a new gap: build or test it, do not list it").containsAll(now);
        if (!known.equals(now)) {
            String head = lines.stream().filter(line -> line.startsWith("#")).collect(Collectors.joining("\n"));
            Files.writeString(GAPS, head + "\n" + String.join("\n", now) + "\n");
        }
        assertThat(now)
                .as("gaps were closed; docs/known-gaps.txt was shortened, commit it")
                .isEqualTo(known);
    }

    @Test
    @DisplayName("the program knows its gaps, so that people are told of them")
    void told() throws IOException {
        Set<String> codes =
                catalogue.gaps().stream().map(gap -> gap.split(" ")[0]).collect(Collectors.toCollection(TreeSet::new));
        String now = String.join("\n", codes) + "\n";
        String before = Files.readString(TOLD);
        if (!now.equals(before)) {
            Files.writeString(TOLD, now);
        }
        assertThat(now).as("gaps.txt of the domain was written anew, commit it").isEqualTo(before);
    }

    @Test
    @DisplayName("the printed catalogue is up to date")
    void page() throws IOException {
        String before = Files.exists(PAGE) ? Files.readString(PAGE) : "";
        String now = catalogue.page();
        if (!now.equals(before)) {
            Files.writeString(PAGE, now);
        }
        assertThat(fixed(now)).as("docs/rules.md was written anew, commit it").isEqualTo(fixed(before));
    }

    /** Without the columns that follow the tests of all modules: a new test need not fail here first. */
    private static String fixed(String page) {
        return page.replaceAll("(?m)^(\\| [^|]+\\| [^|]+)\\|[^|]+\\|(.+)\\|[^|]*\\|$", "$1|$2|");
    }

    @Test
    @DisplayName("a test names codes at the beginning of its display name, one or several")
    void names(@TempDir Path top) throws IOException {
        String sample =
                "@DisplayName('SC-05, FL-02 · held') @ParameterizedTest(name = 'SC-06 · {0}') // 'SC-07' in passing";
        Path unit = Files.writeString(top.resolve("SomeRuleTest.java"), sample.replace('\'', '"'));
        Path folder = Files.createDirectories(top.resolve("coordination-ear/it"));
        String race = "@DisplayName('SC-05 · of two, one wins') text(\\'SC-09 · quoted\\')";
        Path journey = Files.writeString(folder.resolve("RaceIT.java"), race.replace('\'', '"'));
        NamedTests tests = new NamedTests(top, List.of(unit, journey));
        assertThat(tests.of(RuleCode.SC_05)).containsExactly("RaceIT", "SomeRuleTest");
        assertThat(tests.of(RuleCode.FL_02)).containsExactly("SomeRuleTest");
        assertThat(tests.of(RuleCode.SC_06)).containsExactly("SomeRuleTest");
        assertThat(tests.of(RuleCode.SC_07)).isEmpty();
        assertThat(tests.of(RuleCode.SC_09)).isEmpty();
        assertThat(tests.runsOnTheEar(RuleCode.SC_05)).isTrue();
        assertThat(tests.runsOnTheEar(RuleCode.FL_02)).isFalse();
    }

    @Test
    @DisplayName("a code without holder and tests shows as one gap, one that lost its tests as two")
    void gaps(@TempDir Path top) {
        NamedTests none = new NamedTests(top, List.of());
        Screens nowhere = new Screens(Map.of());
        Catalogue empty = new Catalogue(Map.of(), new Enforcers(Map.of()), nowhere, ModelArticles.seeded(), none);
        assertThat(empty.gaps()).hasSize(RuleCode.values().length).contains("SC-05 is not built");
        assertThat(empty.page()).contains("| SC-05 | BLOCK | gap | 6.2 |");
        Catalogue untested = new Catalogue(rules, enforcers, nowhere, ModelArticles.seeded(), none);
        assertThat(untested.gaps())
                .contains("SC-05 is named by no test", "SC-05 is shown by no test on the deployed application")
                .doesNotContain("SC-05 is not built");
    }
}
