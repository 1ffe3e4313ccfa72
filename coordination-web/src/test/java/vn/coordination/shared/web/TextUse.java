package vn.coordination.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which keys pages and Java name. A key put together from parts, such as {@code 'office.' += code += '.short'}, counts
 * as used for everything that fits its fixed parts.
 */
final class TextUse {
    private static final Pattern IN_PAGE = Pattern.compile("msg\\[([^]]+)]");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final Pattern IN_JAVA = Pattern.compile("\"([a-zA-Z][\\w-]*(?:\\.[\\w-]+)*\\.?)\"(\\s*\\+)?");

    private final Map<String, String> whole = new TreeMap<>();
    private final Map<String, Pattern> families = new TreeMap<>();
    private final Set<String> javaWords = new TreeSet<>();
    private final Set<String> javaFamilies = new TreeSet<>();

    void page(Path file) {
        IN_PAGE.matcher(text(file)).results().forEach(found -> expression(found.group(1), file));
        String name = file.getFileName().toString().replace(".xhtml", "");
        if (text(file).contains("template=\"/WEB-INF/templates/")
                && !text(file).contains("name=\"heading\"")
                && !file.toString().contains("WEB-INF")) {
            whole.put(name + ".title", file.getFileName().toString());
        }
    }

    void java(Path file) {
        for (MatchResult found : IN_JAVA.matcher(text(file)).results().toList()) {
            if (found.group(2) == null) {
                javaWords.add(found.group(1));
            } else {
                javaFamilies.add(found.group(1));
            }
        }
    }

    /** Keys that a page names and nobody wrote. */
    List<String> unknown(Set<String> written) {
        List<String> unknown = whole.entrySet().stream()
                .filter(use -> !written.contains(use.getKey()))
                .map(use -> use.getValue() + " uses " + use.getKey())
                .collect(Collectors.toList());
        families.forEach((source, family) -> {
            if (written.stream().noneMatch(key -> family.matcher(key).matches())) {
                unknown.add(source + " fits no key");
            }
        });
        return unknown;
    }

    boolean uses(String key) {
        return whole.containsKey(key)
                || javaWords.contains(key)
                || families.values().stream()
                        .anyMatch(family -> family.matcher(key).matches())
                || javaFamilies.stream().anyMatch(family -> key.startsWith(family) && family.endsWith("."));
    }

    private void expression(String expression, Path file) {
        List<String> parts = QUOTED.matcher(expression)
                .results()
                .map(found -> found.group(1))
                .toList();
        if (expression.matches("'[^']*'")) {
            whole.put(parts.get(0), file.getFileName().toString());
            return;
        }
        String family = parts.stream().map(Pattern::quote).collect(Collectors.joining(".+"));
        boolean open = !expression.trim().endsWith("'");
        families.put(file.getFileName() + ": " + expression, Pattern.compile(family + (open ? ".+" : "")));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
