package vn.coordination.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.coordination.rule.RuleCode;

/** The pages on which people meet a code. */
record Screens(Map<RuleCode, List<String>> pages) {
    private static final Path PAGES = Path.of("src/main/webapp");

    static Screens registered() {
        return new Screens(Registry.read("screens.properties"));
    }

    List<String> of(RuleCode code) {
        return pages.getOrDefault(code, List.of());
    }

    static boolean exists(String page) {
        return Files.isRegularFile(PAGES.resolve(page + ".xhtml"));
    }
}
