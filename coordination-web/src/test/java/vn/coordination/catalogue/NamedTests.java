package vn.coordination.catalogue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.coordination.rule.RuleCode;
import vn.coordination.testkit.Sources;

/**
 * Which test classes name which codes: at the beginning of a display name, before the middle dot; a name quoted
 * inside another text does not count.
 */
final class NamedTests {
    private static final Pattern NAME = Pattern.compile("(?<!\\\\)\"((?:[A-Z]{2}-\\d{2}(?:, )?)+) ·");
    private static final Path ON_THE_EAR = Path.of("coordination-ear", "it");

    private final Map<RuleCode, Set<String>> all = new EnumMap<>(RuleCode.class);
    private final Map<RuleCode, Set<String>> onTheEar = new EnumMap<>(RuleCode.class);

    NamedTests(Path top, Collection<Path> files) {
        for (Path file : files) {
            Matcher names = NAME.matcher(Sources.text(file));
            while (names.find()) {
                Arrays.stream(names.group(1).split(", "))
                        .map(RuleCode::of)
                        .forEach(code -> add(code, file, top.relativize(file).startsWith(ON_THE_EAR)));
            }
        }
    }

    private void add(RuleCode code, Path file, boolean ear) {
        all.computeIfAbsent(code, key -> new TreeSet<>()).add(Sources.type(file));
        if (ear) {
            onTheEar.computeIfAbsent(code, key -> new TreeSet<>()).add(Sources.type(file));
        }
    }

    Set<String> of(RuleCode code) {
        return all.getOrDefault(code, Set.of());
    }

    boolean runsOnTheEar(RuleCode code) {
        return onTheEar.containsKey(code);
    }
}
