package vn.coordination.catalogue;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.coordination.rule.RuleCode;
import vn.coordination.testkit.Sources;

/** What holds the codes that no rule holds, as the registry names it. */
record Enforcers(Map<RuleCode, List<String>> names) {
    private static final Path REGISTRY = Path.of("src/test/resources/catalogue/enforced-by.properties");
    private static final String CONSTRAINT = "constraint ";

    static Enforcers registered() {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(REGISTRY)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<RuleCode, List<String>> names = new EnumMap<>(RuleCode.class);
        properties.forEach((code, list) -> names.put(
                RuleCode.of(code.toString()),
                Arrays.stream(list.toString().split(",")).map(String::strip).toList()));
        return new Enforcers(names);
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
