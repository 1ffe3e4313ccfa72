package vn.coordination.organisation;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The short forms under which schedules name a post, a body or a room, such as "CT UBND" or "PCT 1". */
public record Aliases(List<String> tokens) implements Serializable {
    public static final String SEPARATOR = ";";
    public static final Aliases NONE = new Aliases(List.of());

    public Aliases {
        tokens = tokens.stream()
                .map(Text::optional)
                .filter(token -> !token.isEmpty())
                .distinct()
                .toList();
        if (tokens.stream().anyMatch(token -> token.contains(SEPARATOR))) {
            throw new IllegalArgumentException("a short form cannot contain " + SEPARATOR);
        }
    }

    /** Reads "CT UBND; Chủ tịch". */
    public static Aliases parse(String text) {
        return new Aliases(Arrays.asList(Text.optional(text).split(SEPARATOR)));
    }

    public static Aliases of(String... tokens) {
        return new Aliases(List.of(tokens));
    }

    public static Aliases of(Collection<String> tokens) {
        return new Aliases(List.copyOf(tokens));
    }

    public boolean name(String spelling) {
        return tokens.stream().map(Text::key).anyMatch(Text.key(spelling)::equals);
    }

    @Override
    public String toString() {
        return String.join(SEPARATOR + " ", tokens);
    }
}
