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
import vn.coordination.rule.RuleCode;

/** A hand-kept list of names by code, comma between. */
final class Registry {
    private static final Path FOLDER = Path.of("src/test/resources/catalogue");

    private Registry() {}

    static Map<RuleCode, List<String>> read(String file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<RuleCode, List<String>> names = new EnumMap<>(RuleCode.class);
        properties.forEach((code, list) -> names.put(
                RuleCode.of(code.toString()),
                Arrays.stream(list.toString().split(",")).map(String::strip).toList()));
        return names;
    }
}
