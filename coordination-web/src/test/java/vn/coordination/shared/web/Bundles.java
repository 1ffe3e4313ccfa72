package vn.coordination.shared.web;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Format;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bundles of the product as they lie in the source folders, and what is wrong with them. */
record Bundles(Path root) {
    private static final List<String> LANGUAGES = List.of("_vi", "_en", "_fr");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

    /** Base files of all bundles: those that have a Vietnamese sister. */
    List<Path> bases() {
        return files(".properties")
                .filter(file -> Files.exists(sister(file, "_vi")))
                .sorted()
                .toList();
    }

    Stream<Path> files(String ending) {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path sister(Path base, String language) {
        return base.resolveSibling(base.getFileName().toString().replace(".properties", language + ".properties"));
    }

    static Map<String, String> read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty, (one, other) -> one, TreeMap::new));
    }

    /** Everything in which the languages of a bundle differ that should not. */
    static List<String> faults(Path base) {
        List<String> faults = new ArrayList<>();
        Map<String, String> texts = read(base);
        for (String language : LANGUAGES) {
            Path file = sister(base, language);
            if (!Files.exists(file)) {
                faults.add(file.getFileName() + " is missing");
                continue;
            }
            Map<String, String> other = read(file);
            texts.keySet().stream()
                    .filter(key -> !other.containsKey(key))
                    .forEach(key -> faults.add(file.getFileName() + " lacks " + key));
            other.forEach((key, text) -> compare(file, key, texts.get(key), text, faults));
        }
        return faults;
    }

    private static void compare(Path file, String key, String expected, String text, List<String> faults) {
        if (expected == null) {
            faults.add(file.getFileName() + " alone has " + key);
            return;
        }
        if (!places(expected).equals(places(text))) {
            faults.add(file.getFileName() + " has other places in " + key);
        }
        if (text.isBlank()) {
            faults.add(file.getFileName() + " says nothing for " + key);
        }
        if (file.getFileName().toString().contains("_vi.") && !text.equals(expected)) {
            faults.add(file.getFileName() + " differs from the base in " + key);
        }
        if (PLACE.matcher(text).find() && !fills(text)) {
            faults.add(file.getFileName() + " does not fill its places in " + key);
        }
    }

    private static TreeSet<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A lone apostrophe silently switches the places after it off. */
    private static boolean fills(String text) {
        Format[] formats = new MessageFormat(text).getFormatsByArgumentIndex();
        return formats.length
                == 1 + places(text).stream().mapToInt(Integer::parseInt).max().orElse(-1);
    }
}
