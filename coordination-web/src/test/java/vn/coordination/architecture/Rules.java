package vn.coordination.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import vn.coordination.rule.Rule;

/** House rule 3: a rule is final, stateless, named for its meaning, and never looks at the clock. */
final class Rules {
    private static final DescribedPredicate<JavaClass> RULE =
            assignableTo(Rule.class).and(DescribedPredicate.not(JavaClass.Predicates.INTERFACES));

    private Rules() {}

    static Map<String, ArchRule> rules() {
        return Map.of(
                "openrule",
                classes().that(are(RULE)).should().haveModifier(JavaModifier.FINAL),
                "statefulrule",
                fields().that()
                        .areDeclaredInClassesThat(are(RULE))
                        .should()
                        .beStatic()
                        .andShould()
                        .beFinal()
                        .because("a rule holds nothing but constants"),
                "namelessrule",
                classes().that(are(RULE)).should().haveSimpleNameEndingWith("Rule"),
                "clockrule",
                noClasses()
                        .that(are(RULE))
                        .should()
                        .callMethodWhere(looksAtTheClock())
                        .because("time is in the facts"));
    }

    private static DescribedPredicate<JavaCall<?>> looksAtTheClock() {
        return DescribedPredicate.describe(
                "looks at the clock",
                call -> call.getTargetOwner().getPackageName().equals("java.time")
                        && (call.getName().equals("now")
                                || call.getTargetOwner().getSimpleName().equals("Clock")));
    }
}
