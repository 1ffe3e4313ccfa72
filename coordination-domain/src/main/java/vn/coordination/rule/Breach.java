package vn.coordination.rule;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What was found against an entry of the regulation. The text stands in the bundles under {@code SC-05.breach} or
 * {@code SC-05.breach.<variant>}; the arguments are its placeholders in order.
 *
 * @param variant which of the code's texts, or empty for its only one
 * @param field name of the form field it belongs to, or empty
 */
public record Breach(RuleCode code, String variant, List<Argument> arguments, String field) implements Serializable {
    public Breach {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(variant, "variant");
        Objects.requireNonNull(field, "field");
        arguments = List.copyOf(arguments);
    }

    public static Breach of(RuleCode code, Argument... arguments) {
        return new Breach(code, "", List.of(arguments), "");
    }

    public static Breach of(RuleCode code, String variant, Argument... arguments) {
        return new Breach(code, variant, List.of(arguments), "");
    }

    public Breach at(String fieldName) {
        return new Breach(code, variant, arguments, fieldName);
    }

    public String messageKey() {
        return code.printed() + ".breach" + (variant.isEmpty() ? "" : "." + variant);
    }
}
