package vn.coordination.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Date;
import java.util.Map;
import vn.coordination.shared.web.JsonBody;

/** House rules 9 and 10: time by the one clock, no old dates, no standard streams, no empty names, JSON read and made in one place. */
final class Habits {
    private Habits() {}

    static Map<String, ArchRule> rules() {
        return Map.of(
                "anyclock",
                noClasses()
                        .should()
                        .callMethodWhere(asksTheMachine())
                        .because("there is one clock, and it is injected"),
                "olddate",
                noClasses().should().dependOnClassesThat(belongToAnyOf(Date.class)),
                "streams",
                NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS,
                "slowjson",
                noClasses()
                        .should()
                        .dependOnClassesThat(belongToAnyOf(Json.class))
                        .because("it looks through all modules of the server at every call; JsonLibrary does so once"),
                "loosejson",
                noClasses()
                        .that()
                        .resideInAPackage("..web..")
                        .and()
                        .doNotHaveFullyQualifiedName(JsonBody.class.getName())
                        .should()
                        .callMethodWhere(readsLoosely())
                        .because("a value of the wrong type is read as the default; JsonBody refuses it"),
                "emptyname",
                noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto)"));
    }

    private static DescribedPredicate<JavaCall<?>> readsLoosely() {
        return DescribedPredicate.describe(
                "reads a value of an object in JSON",
                call -> call.getTargetOwner().isEquivalentTo(JsonObject.class)
                        && call.getName().matches("get(Boolean|String|Int|Json.+)|isNull"));
    }

    private static DescribedPredicate<JavaCall<?>> asksTheMachine() {
        return DescribedPredicate.describe(
                "asks the machine's clock",
                call -> call.getTargetOwner().getPackageName().equals("java.time")
                        && call.getName().equals("now")
                        && call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(type -> type.getSimpleName().equals("Clock")));
    }
}
