package vn.coordination.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.coordination.rule.FactsVersion;
import vn.coordination.rule.RuleSet;
import vn.coordination.rule.app.FactsJson;
import vn.coordination.rule.app.MissingFact;
import vn.coordination.rule.app.Replayed;
import vn.coordination.rule.app.RuleSets;

/** Whatever a rule set judges can be stored, read back and judged again: every one of them, whoever adds it. */
class ReplayedFactsTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.coordination");
    private static final int SAMPLES = 300;

    static Stream<Replayed<?>> ruleSets() {
        return holders().flatMap(holder -> Replayed.of(holder).stream());
    }

    @Test
    @DisplayName("every class that holds rule sets is named by its feature")
    void everyHolder() {
        Set<String> named = holders().map(Class::getName).collect(Collectors.toSet());
        Set<String> holding = CLASSES.stream()
                .filter(type -> type.getSimpleName().endsWith("Rules"))
                .filter(type -> type.getFields().stream()
                        .anyMatch(field -> field.getRawType().isEquivalentTo(RuleSet.class)))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());

        assertThat(named).isNotEmpty().isEqualTo(holding);
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    @DisplayName("facts of every rule set are stored and read back equal")
    void roundTrip(Replayed<?> replayed) {
        ArbitraryFacts arbitrary = new ArbitraryFacts(new Random(1));
        for (int i = 0; i < SAMPLES; i++) {
            Record facts = arbitrary.record(replayed.type());
            JsonObject stored = Json.createReader(
                            new StringReader(FactsJson.write(facts).toString()))
                    .readObject();

            assertThat(replayed.facts(stored, FactsJson.version(replayed.type())))
                    .isEqualTo(facts);
        }
    }

    @ParameterizedTest
    @MethodSource("ruleSets")
    @DisplayName("facts of another version are not read as today's")
    void otherVersion(Replayed<?> replayed) {
        int today = FactsJson.version(replayed.type());
        JsonObject stored = FactsJson.write(new ArbitraryFacts(new Random(2)).record(replayed.type()));

        assertThatThrownBy(() -> replayed.facts(stored, today + 1))
                .isInstanceOfSatisfying(
                        MissingFact.class,
                        missing -> assertThat(missing.fact())
                                .isEqualTo(replayed.type().getSimpleName() + ".v" + today));
    }

    @Test
    @DisplayName("a version that is raised leaves the old records undecidable, not wrongly decided")
    void raised() {
        @FactsVersion(2)
        record Changed(long id) {}
        Replayed<Changed> replayed = new Replayed<>(RuleSet.of("trial", java.util.List.of()), Changed.class);
        JsonObject stored = FactsJson.write(new Changed(7));

        assertThat(replayed.facts(stored, 2)).isEqualTo(new Changed(7));
        assertThatThrownBy(() -> replayed.facts(stored, 1)).isInstanceOf(MissingFact.class);
    }

    private static Stream<Class<?>> holders() {
        return CLASSES.stream()
                .filter(type -> type.isAssignableTo(RuleSets.class) && !type.isInterface())
                .map(ReplayedFactsTest::holder);
    }

    private static Class<?> holder(JavaClass bean) {
        try {
            return ((RuleSets) bean.reflect().getDeclaredConstructor().newInstance()).holder();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(bean.getName() + " has no plain constructor", e);
        }
    }
}
