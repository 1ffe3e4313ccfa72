package vn.coordination.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.coordination.rule.RuleCode;
import vn.coordination.testkit.Sources;

/** What holds the codes that no rule holds, as the registry names it. */
record Enforcers(Map<RuleCode, List<String>> names) {
    private static final String CONSTRAINT = "constraint ";

    static Enforcers registered() {
        return new Enforcers(Registry.read("enforced-by.properties"));
    }

    List<String> of(RuleCode code) {
        return names.getOrDefault(code, List.of());
    }

    static boolean exists(String name) {
        if (name.startsWith(CONSTRAINT)) {
            return migrations().contains(" " + name.substring(CONSTRAINT.length()) + " ");
        }
        return Enforcers.class.getResource("/" + name.replace('.', '/') + ".class") != null;
    }

    private static String migrations() {
        Path folder = Sources.top().resolve("coordination-ejb/src/main/resources/db/migration");
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(Sources::text).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
