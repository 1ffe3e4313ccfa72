package vn.coordination.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.shared.Feature;

/** House rule 2: the directions between features, as their package-info declares them. */
class FeaturesTest {
    @Test
    @DisplayName("features use only what they declare")
    void declared() {
        assertThat(undeclared(Product.CLASSES, declared(Product.CLASSES))).isEmpty();
    }

    @Test
    @DisplayName("a feature that uses what it does not declare is noticed")
    void noticesUndeclared() {
        Map<String, Set<String>> nothing = Map.of("architecture", Set.of());
        assertThat(undeclared(Product.sample("direction"), nothing))
                .anyMatch(found -> found.startsWith("architecture uses schedule"));
    }

    @Test
    @DisplayName("every feature declares its directions")
    void everyFeature() {
        Set<String> features = Product.CLASSES.stream()
                .filter(Product::ours)
                .map(Product::feature)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(declared(Product.CLASSES).keySet()).containsAll(features);
    }

    @Test
    @DisplayName("what is declared has no cycle")
    void noDeclaredCycle() {
        assertThat(cyclic(declared(Product.CLASSES))).isEmpty();
        assertThat(cyclic(Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("a"), "d", Set.of("a"))))
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    @DisplayName("features form no cycle in fact")
    void noCycle() {
        slices().matching(Product.ROOT + ".(*)..").should().beFreeOfCycles().check(Product.CLASSES);
    }

    @Test
    @DisplayName("a cycle is noticed")
    void noticesCycle() {
        assertThat(slices().matching("..sample.cycle.(*)..")
                        .should()
                        .beFreeOfCycles()
                        .evaluate(Product.sample("cycle"))
                        .hasViolation())
                .isTrue();
    }

    @Test
    @DisplayName("nobody reaches into the rules of another feature")
    void othersRules() {
        assertThat(reaches(Product.CLASSES)).isEmpty();
        assertThat(reaches(Product.sample("direction"))).isNotEmpty();
    }

    private static Stream<String> dependencies(JavaClasses classes, java.util.function.Predicate<Dependency> wrong) {
        return classes.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(use -> Product.ours(use.getTargetClass()))
                .filter(use -> !feature(use.getOriginClass()).equals(feature(use.getTargetClass())))
                .filter(wrong)
                .map(use -> feature(use.getOriginClass()) + " uses " + feature(use.getTargetClass()) + ": "
                        + use.getOriginClass().getName() + " → "
                        + use.getTargetClass().getName())
                .distinct()
                .sorted();
    }

    private static Set<String> undeclared(JavaClasses classes, Map<String, Set<String>> allowed) {
        return dependencies(
                        classes,
                        use -> !allowed.getOrDefault(feature(use.getOriginClass()), Set.of())
                                .contains(feature(use.getTargetClass())))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> reaches(JavaClasses classes) {
        return dependencies(
                        classes,
                        use -> use.getTargetClass().getPackageName().endsWith(".rule")
                                && !feature(use.getTargetClass()).equals("rule"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String feature(JavaClass type) {
        return Product.feature(type.getBaseComponentType());
    }

    private static Map<String, Set<String>> declared(JavaClasses classes) {
        Map<String, Set<String>> declared = new TreeMap<>();
        classes.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .filter(type -> type.isAnnotatedWith(Feature.class))
                .forEach(type -> declared.put(
                        Product.feature(type),
                        Set.of(type.getAnnotationOfType(Feature.class).allowed())));
        return declared;
    }

    /** The features that never come free when those without open directions are taken away one after another. */
    private static Set<String> cyclic(Map<String, Set<String>> declared) {
        Set<String> left = new TreeSet<>(declared.keySet());
        while (left.removeIf(feature -> declared.get(feature).stream().noneMatch(left::contains))) {
            // again, until nothing comes free any more
        }
        return left;
    }
}
