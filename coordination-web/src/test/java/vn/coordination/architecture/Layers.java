package vn.coordination.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;

/** House rule 1: web uses ejb, ejb uses domain, the domain uses Java and the persistence annotations. */
final class Layers {
    private static final DescribedPredicate<JavaClass> DOMAIN =
            resideOutsideOfPackages("..app..", "..web..").and(resideInAPackage(Product.ROOT + ".."));

    private Layers() {}

    static Map<String, ArchRule> rules() {
        return Map.of(
                "upwards",
                noClasses()
                        .that(resideInAPackage("..app.."))
                        .should()
                        .dependOnClassesThat(resideInAPackage("..web..").and(resideInAPackage(Product.ROOT + "..")))
                        .because("services know no pages"),
                "domain",
                classes()
                        .that(DOMAIN)
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage("java..", "jakarta.persistence..")
                                .or(DOMAIN))
                        .because("the domain is Java and persistence annotations only"),
                "purerule",
                noClasses()
                        .that(DOMAIN)
                        .and()
                        .resideInAPackage("..rule..")
                        .should()
                        .dependOnClassesThat(resideInAPackage("jakarta.."))
                        .because("rules read facts, they store nothing"),
                "inside",
                noClasses()
                        .that(resideInAPackage("..web.."))
                        .should()
                        .dependOnClassesThat(resideInAPackage("..app..").and(notOffered()))
                        .because("pages see services, queries, rows, commands and refusals"));
    }

    private static DescribedPredicate<JavaClass> notOffered() {
        return DescribedPredicate.describe("are not offered to pages", type -> {
            String name = type.getSimpleName();
            return Product.ours(type)
                    && !name.endsWith("Service")
                    && !name.endsWith("Queries")
                    && !type.isRecord()
                    && !type.isEnum()
                    && !type.isInterface()
                    && !type.isAssignableTo(Throwable.class)
                    && !Offered.NAMES.contains(name);
        });
    }
}
