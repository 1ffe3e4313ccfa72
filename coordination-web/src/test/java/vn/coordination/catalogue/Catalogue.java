package vn.coordination.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.coordination.rule.Enforcement;
import vn.coordination.rule.Mode;
import vn.coordination.rule.RuleCode;

/** The catalogue as it is built: for each code what holds it, which tests name it, and what is still open. */
record Catalogue(Map<RuleCode, Set<Class<?>>> rules, Enforcers enforcers, NamedTests tests) {
    private static final String NOTHING_HOLDS_IT = "is held by nothing";
    private static final String NO_TEST = "is named by no test";
    private static final String NOT_ON_THE_EAR = "is shown by no test on the deployed application";

    private static final String HEAD = """
            # The catalogue as built

            Written by `CatalogueTest` of coordination-web; do not edit. A code is *in force* when something holds it and a
            test that names it runs on the deployed application; otherwise it is a *gap*, listed in `known-gaps.txt`. The
            article is that of the model regulation.

            | Code | Mode | State | Article | Title | Held by | Tests |
            |---|---|---|---|---|---|---|
            """;

    /** One line for each thing a code lacks. */
    Set<String> gaps() {
        Set<String> gaps = new TreeSet<>();
        for (RuleCode code : RuleCode.values()) {
            if (heldBy(code).isEmpty()) {
                gaps.add(code + " " + NOTHING_HOLDS_IT);
            }
            if (tests.of(code).isEmpty()) {
                gaps.add(code + " " + NO_TEST);
            }
            if (!tests.runsOnTheEar(code)) {
                gaps.add(code + " " + NOT_ON_THE_EAR);
            }
        }
        return gaps;
    }

    String page() {
        return HEAD + Arrays.stream(RuleCode.values()).map(this::line).collect(Collectors.joining());
    }

    private String line(RuleCode code) {
        boolean gap = gaps().stream().anyMatch(each -> each.startsWith(code + " "));
        return "| %s | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        code,
                        Arrays.stream(Mode.values())
                                .filter(code::has)
                                .map(Mode::name)
                                .collect(Collectors.joining(" ")),
                        gap ? "gap" : "in force",
                        code.article(),
                        title(code),
                        String.join(", ", heldBy(code)),
                        String.join(", ", tests.of(code)));
    }

    private List<String> heldBy(RuleCode code) {
        List<String> names = new ArrayList<>();
        rules.getOrDefault(code, Set.of()).forEach(type -> names.add(type.getSimpleName()));
        if (code.enforcement() != Enforcement.RULE) {
            enforcers.of(code).forEach(name -> names.add(name.substring(name.lastIndexOf('.') + 1)));
        }
        return names;
    }

    private static String title(RuleCode code) {
        return ResourceBundle.getBundle("vn.coordination.rule.rules", Locale.ENGLISH)
                .getString(code + ".title");
    }
}
