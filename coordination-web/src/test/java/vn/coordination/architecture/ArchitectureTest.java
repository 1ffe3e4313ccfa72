package vn.coordination.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules about code, and that each of them bites: every rule has a tiny sample that breaks it. */
class ArchitectureTest {
    @TestFactory
    Stream<DynamicTest> kept() {
        return rules().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey() + " is kept", () -> rule.getValue().check(Product.CLASSES)));
    }

    @TestFactory
    Stream<DynamicTest> bites() {
        return rules().entrySet().stream()
                .map(rule ->
                        DynamicTest.dynamicTest(rule.getKey() + " bites", () -> bites(rule.getKey(), rule.getValue())));
    }

    private static void bites(String sample, ArchRule rule) {
        EvaluationResult result = rule.allowEmptyShould(true).evaluate(Product.sample(sample));
        assertThat(result.hasViolation())
                .as("the sample '%s' breaks: %s", sample, rule.getDescription())
                .isTrue();
    }

    /** Each rule under the name of its sample. */
    private static Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.putAll(Layers.rules());
        rules.putAll(Rules.rules());
        rules.putAll(Services.rules());
        rules.putAll(Entities.rules());
        rules.putAll(Pages.rules());
        rules.putAll(Habits.rules());
        return rules;
    }
}
