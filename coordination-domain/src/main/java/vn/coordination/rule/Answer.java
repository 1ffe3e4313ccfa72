package vn.coordination.rule;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Whether one of the several things that an act needs can be had: a person, a room, a day.
 *
 * @param asked what was asked for
 * @param breaches why it cannot be had; empty when it can
 */
public record Answer(Argument asked, List<Breach> breaches) implements Serializable {
    public Answer {
        Objects.requireNonNull(asked, "asked");
        breaches = List.copyOf(breaches);
    }

    public static Answer granted(Argument asked) {
        return new Answer(asked, List.of());
    }

    public boolean granted() {
        return breaches.isEmpty();
    }

    /** Another office, or the own one, has it at that time; otherwise it does not fit. */
    public boolean taken() {
        return breaches.stream()
                .anyMatch(breach ->
                        breach.arguments().stream().anyMatch(argument -> argument.kind() == Argument.Kind.OFFICE));
    }
}
