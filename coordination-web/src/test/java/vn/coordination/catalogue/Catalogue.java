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
record Catalogue(
        Map<RuleCode, Set<Class<?>>> rules,
        Enforcers enforcers,
        Screens screens,
        ModelArticles articles,
        NamedTests tests) {
    private static final String NOT_BUILT = "is not built";
    private static final String NOTHING_HOLDS_IT = "is held by nothing";
    private static final String NO_TEST = "is named by no test";
    private static final String NOT_ON_THE_EAR = "is shown by no test on the deployed application";

    private static final String HEAD = """
            # The catalogue as built

            Written by `CatalogueTest` of coordination-web; do not edit. A code is *in force* when something holds it and a
            test that names it runs on the deployed application; otherwise it is a *gap*, listed in `known-gaps.txt`. The
            article is that of the model regulation, version 1.

            | Code | Mode | State | Article | Title | Enforced as | Held by | Screen | Tests |
            |---|---|---|---|---|---|---|---|---|
            """;

    /** One line for each thing a code lacks, or one in all when there is nothing of it. */
    Set<String> gaps() {
        Set<String> gaps = new TreeSet<>();
        for (RuleCode code : RuleCode.values()) {
            if (heldBy(code).isEmpty() && tests.of(code).isEmpty()) {
                gaps.add(code + " " + NOT_BUILT);
            } else {
                gaps.addAll(lacking(code));
            }
        }
        return gaps;
    }

    private List<String> lacking(RuleCode code) {
        List<String> lacking = new ArrayList<>();
        if (heldBy(code).isEmpty()) {
            lacking.add(code + " " + NOTHING_HOLDS_IT);
        }
        if (tests.of(code).isEmpty()) {
            lacking.add(code + " " + NO_TEST);
        }
        if (!tests.runsOnTheEar(code)) {
            lacking.add(code + " " + NOT_ON_THE_EAR);
        }
        return lacking;
    }

    String page() {
        Set<String> gaps = gaps();
        return HEAD
                + Arrays.stream(RuleCode.values())
                        .map(code -> line(code, gaps.stream().anyMatch(gap -> gap.startsWith(code + " "))))
                        .collect(Collectors.joining());
    }

    private String line(RuleCode code, boolean gap) {
        return "| %s | %s | %s | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        code,
                        code.modes().stream().map(Mode::name).collect(Collectors.joining(" ")),
                        gap ? "gap" : "in force",
                        articles.of(code),
                        title(code),
                        code.enforcement().name().toLowerCase(Locale.ROOT),
                        String.join(", ", heldBy(code)),
                        String.join(", ", screens.of(code)),
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
        return ResourceBundle.getBundle("vn.coordination.rule.catalogue", Locale.ENGLISH)
                .getString(code + ".title");
    }
}
