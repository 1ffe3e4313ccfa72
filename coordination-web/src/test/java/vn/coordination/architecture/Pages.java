package vn.coordination.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Set;

/** House rule 8: beans of pages. */
final class Pages {
    /** The two things a session may hold: the language, and who has signed in. */
    private static final Set<String> IN_SESSION = Set.of("Language", "SessionMark");

    /** What every page's template reads is no page of its own. */
    private static final Set<String> OF_THE_FRAME = Set.of("Clockline", "Language", "Frame", "Bell", "Me");

    private Pages() {}

    static Map<String, ArchRule> rules() {
        return Map.of(
                "namedanywhere",
                classes().that().areAnnotatedWith(Named.class).should().resideInAPackage("..web.."),
                "misnamed",
                classes()
                        .that()
                        .areAnnotatedWith(Named.class)
                        .and(not("of the frame", OF_THE_FRAME))
                        .should()
                        .haveSimpleNameEndingWith("Page"),
                "insession",
                noClasses().that(not("allowed", IN_SESSION)).should().beAnnotatedWith(SessionScoped.class));
    }

    private static DescribedPredicate<JavaClass> not(String text, Set<String> names) {
        return DescribedPredicate.describe("are not " + text, type -> !names.contains(type.getSimpleName()));
    }
}
