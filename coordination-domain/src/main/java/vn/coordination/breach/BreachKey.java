package vn.coordination.breach;

import java.util.Objects;
import java.util.regex.Pattern;
import vn.coordination.rule.RuleCode;

/**
 * Names a breach of the register: where it was found, and which entry was broken. Written {@code JUDGEMENT:<id>:SC-05}.
 *
 * @param id of the judgement or of the clock
 */
public record BreachKey(Origin origin, String id, RuleCode code) {
    private static final Pattern ID = Pattern.compile("[0-9a-f-]{1,36}");

    public BreachKey {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(code, "code");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not the id of a breach: " + id);
        }
    }

    /** @throws IllegalArgumentException when the text names none */
    public static BreachKey parse(String text) {
        String[] parts = text.split(":");
        if (parts.length != 3) {
            throw new IllegalArgumentException("not a breach: " + text);
        }
        return new BreachKey(Origin.valueOf(parts[0]), parts[1], RuleCode.of(parts[2]));
    }

    @Override
    public String toString() {
        return origin + ":" + id + ":" + code.printed();
    }
}
