package vn.coordination.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import vn.coordination.identity.Scope;

/** House rules 4 to 6: where queries, transactions and roles stand. */
final class Services {
    private static final DescribedPredicate<JavaClass> SERVICE_OR_QUERIES =
            simpleNameEndingWith("Service").or(simpleNameEndingWith("Queries")).and(resideInAPackage("..app.."));

    private Services() {}

    static Map<String, ArchRule> rules() {
        return Map.ofEntries(
                Map.entry("queryanywhere", queriesInRepositories()),
                Map.entry("openrepository", repositoriesAreHidden()),
                Map.entry("transactionanywhere", transactionsInApp()),
                Map.entry("statefulservice", servicesHoldNoState()),
                Map.entry("roleless", everyMethodDeclaresRoles()),
                Map.entry("openqueries", noReadingForAnybody()),
                Map.entry("scopeless", everyQueryTakesAScope()),
                Map.entry("fieldinjection", noFieldInjection()));
    }

    private static ArchRule queriesInRepositories() {
        return noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Repository")
                .and()
                .haveSimpleNameNotEndingWith("Queries")
                .and(DescribedPredicate.describe(
                        "have no reason", type -> !Persistence.NAMES.contains(type.getSimpleName())))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class);
    }

    private static ArchRule repositoriesAreHidden() {
        return classes().that().haveSimpleNameEndingWith("Repository").should().bePackagePrivate();
    }

    private static ArchRule transactionsInApp() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..app..")
                .should()
                .dependOnClassesThat(resideInAPackage("jakarta.transaction..")
                        .or(DescribedPredicate.describe(
                                "are annotations of EJB",
                                type -> type.getPackageName().equals("jakarta.ejb") && type.isAnnotation())));
    }

    private static ArchRule servicesHoldNoState() {
        return fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Stateless.class)
                .and()
                .areNotStatic()
                .should(beSetOnlyWhenTheServiceIsMade());
    }

    private static ArchRule everyMethodDeclaresRoles() {
        return methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(SERVICE_OR_QUERIES)
                .should(declareRoles());
    }

    private static ArchRule noReadingForAnybody() {
        return methods()
                .that()
                .areDeclaredInClassesThat(simpleNameEndingWith("Queries"))
                .should(condition(
                        "ask who reads",
                        method -> !method.isAnnotatedWith(PermitAll.class)
                                && !method.getOwner().isAnnotatedWith(PermitAll.class)))
                .because("nothing is read before somebody has signed in: the login page shows no record");
    }

    private static ArchRule everyQueryTakesAScope() {
        return methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(simpleNameEndingWith("Queries"))
                .and()
                .areDeclaredInClassesThat(resideOutsideOfPackages("..organisation..", "..audit..", "..rule.."))
                .should(takeAScopeFirst())
                .because(
                        "lists show what the reader may see; features below identity know no scope and stand by roles");
    }

    private static ArchRule noFieldInjection() {
        return fields().that()
                .areDeclaredInClassesThat(resideInAPackage("..app.."))
                .should()
                .notBeAnnotatedWith(Inject.class);
    }

    private static ArchCondition<JavaMethod> declareRoles() {
        return condition("declare roles", method -> declares(method) || declares(method.getOwner()));
    }

    private static boolean declares(CanBeAnnotated element) {
        return element.isAnnotatedWith(RolesAllowed.class)
                || element.isAnnotatedWith(PermitAll.class)
                || element.isAnnotatedWith(DenyAll.class);
    }

    private static ArchCondition<JavaMethod> takeAScopeFirst() {
        return condition(
                "take the reader's scope first",
                method -> !method.getRawParameterTypes().isEmpty()
                        && method.getRawParameterTypes().get(0).isEquivalentTo(Scope.class));
    }

    private static ArchCondition<JavaField> beSetOnlyWhenTheServiceIsMade() {
        return new ArchCondition<>("be set only when the service is made") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean kept = field.getAccessesToSelf().stream()
                        .filter(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET)
                        .map(JavaFieldAccess::getOrigin)
                        .allMatch(setter -> setter.isConstructor() || setter.isAnnotatedWith(Resource.class));
                events.add(new SimpleConditionEvent(field, kept, field.getFullName() + " holds state"));
            }
        };
    }

    private static ArchCondition<JavaMethod> condition(String text, java.util.function.Predicate<JavaMethod> kept) {
        return new ArchCondition<>(text) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                events.add(new SimpleConditionEvent(
                        method, kept.test(method), method.getFullName() + " does not " + getDescription()));
            }
        };
    }
}
