package vn.coordination.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.function.Predicate;

/** House rule 7: entities have verbs and a version, and stay out of pages. */
final class Entities {
    private Entities() {}

    static Map<String, ArchRule> rules() {
        return Map.of(
                "setter",
                noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Entity.class)
                        .and()
                        .arePublic()
                        .should()
                        .haveNameMatching("set(?!Up)[A-Z].*"),
                "openentity",
                classes()
                        .that()
                        .areAnnotatedWith(Entity.class)
                        .should(have("a protected empty constructor", Entities::protectedConstructor)),
                "versionless",
                classes()
                        .that()
                        .areAnnotatedWith(Entity.class)
                        .should(have("a version or a reason", Entities::version)),
                "entityinpage",
                noClasses()
                        .that(resideInAPackage("..web.."))
                        .should()
                        .dependOnClassesThat()
                        .areAnnotatedWith(Entity.class));
    }

    private static boolean protectedConstructor(JavaClass entity) {
        return entity.getConstructors().stream()
                .anyMatch(found -> found.getRawParameterTypes().isEmpty()
                        && found.getModifiers().contains(JavaModifier.PROTECTED));
    }

    private static boolean version(JavaClass entity) {
        return Unversioned.NAMES.contains(entity.getSimpleName())
                || entity.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class));
    }

    private static ArchCondition<JavaClass> have(String text, Predicate<JavaClass> kept) {
        return new ArchCondition<>("have " + text) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        type, kept.test(type), type.getFullName() + " does not " + getDescription()));
            }
        };
    }
}
