package vn.coordination.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.coordination.rule.RuleCode;

/**
 * Which breaches the sources make, found in their text: the keys of {@code Breach.of(…)} with the number of arguments,
 * and those that are handed on as a code and a variant.
 */
public final class BreachUse {
    private static final Pattern OWN_CODE = Pattern.compile("return RuleCode\\.(\\w+);");
    private static final Pattern NAMED_CODE = Pattern.compile("RuleCode\\.(\\w+)");
    private static final Pattern LITERAL = Pattern.compile("\"(\\w*)\"");
    private static final Pattern HANDED_ON = Pattern.compile("RuleCode\\.(\\w+),\\s*\"(\\w+)\"");
    private static final int UNKNOWN = -1;

    private final Map<String, Integer> arguments = new TreeMap<>();

    public BreachUse(Collection<Path> files) {
        files.stream().map(Sources::text).forEach(this::read);
    }

    /** Message keys of all breaches that are made. */
    public Set<String> keys() {
        return new TreeSet<>(arguments.keySet());
    }

    /** How many arguments a breach has; empty when the text does not tell. */
    public OptionalInt arguments(String key) {
        int count = arguments.getOrDefault(key, UNKNOWN);
        return count == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(count);
    }

    private void read(String text) {
        Matcher handedOn = HANDED_ON.matcher(text);
        while (handedOn.find()) {
            arguments.putIfAbsent(key(handedOn.group(1), handedOn.group(2)), UNKNOWN);
        }
        for (int at = text.indexOf("Breach.of("); at >= 0; at = text.indexOf("Breach.of(", at + 1)) {
            call(parts(text, at + "Breach.of(".length()), text);
        }
    }

    private void call(List<String> parts, String text) {
        String code = code(parts.get(0), text);
        if (code == null) {
            return;
        }
        if (parts.size() == 1 || parts.get(1).startsWith("Argument")) {
            arguments.put(key(code, ""), parts.size() - 1);
            return;
        }
        Matcher variants = LITERAL.matcher(parts.get(1));
        while (variants.find()) {
            arguments.put(key(code, variants.group(1)), parts.size() - 2);
        }
    }

    private static String code(String first, String text) {
        Matcher code = (first.equals("code()") ? OWN_CODE : NAMED_CODE).matcher(first.equals("code()") ? text : first);
        return code.find() ? code.group(1) : null;
    }

    private static String key(String code, String variant) {
        return RuleCode.valueOf(code).printed() + ".breach" + (variant.isEmpty() ? "" : "." + variant);
    }

    /** The arguments of the call whose list begins here, split at its own commas. */
    private static List<String> parts(String text, int from) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        for (int i = from; depth >= 0; i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth < 0 || depth == 0 && c == ',') {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        return parts;
    }
}
