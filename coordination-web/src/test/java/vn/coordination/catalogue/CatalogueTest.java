package vn.coordination.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
    private static final Path PAGE = DOCS.resolve("rules.md");

    private final Map<RuleCode, Set<Class<?>>> rules = RuleClasses.inRuleSets();
    private final Enforcers enforcers = Enforcers.registered();
    private final Catalogue catalogue = new Catalogue(rules, enforcers, new NamedTests(Sources.top(), Sources.tests()));

    @Test
    @DisplayName("a code enforced by a rule has exactly one rule class in the rule sets, and no other code has any")
    void oneRuleEach() {
        assertThat(RuleCode.values())
                .allSatisfy(code -> assertThat(rules.getOrDefault(code, Set.of()))
                        .as(code.printed())
                        .hasSize(code.enforcement() == Enforcement.RULE ? 1 : 0));
    }

    @Test
    @DisplayName("no rule is written and then forgotten in the rule sets")
    void noForgottenRule() {
        Set<Class<?>> used = rules.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        assertThat(RuleClasses.written()).isNotEmpty().allMatch(used::contains);
    }

    @Test
    @DisplayName("every other code names what holds it, and what is named exists")
    void enforcersExist() {
        assertThat(enforcers.names().keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(RuleCode.values())
                        .filter(code -> code.enforcement() != Enforcement.RULE)
                        .toList());
        assertThat(enforcers.names().values())
                .allSatisfy(names -> assertThat(names).isNotEmpty().allMatch(Enforcers::exists));
        assertThat(Enforcers.exists("vn.coordination.schedule.app.Forgotten")).isFalse();
        assertThat(Enforcers.exists("constraint forgotten")).isFalse();
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
    @DisplayName("a code without holder and tests shows as three gaps")
    void gaps() {
        Catalogue empty = new Catalogue(Map.of(), new Enforcers(Map.of()), new NamedTests(Path.of(""), List.of()));
        assertThat(empty.gaps())
                .hasSize(3 * RuleCode.values().length)
                .contains("SC-05 is held by nothing", "SC-05 is named by no test");
        assertThat(empty.page()).contains("| SC-05 | BLOCK | gap | 6.2 |");
    }
}
