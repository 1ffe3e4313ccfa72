package vn.coordination.schedule;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** The arrows of a state machine as lines of text, and with them every pair that is not an arrow. */
final class TransitionTable<S extends Enum<S>> {
    private final Class<S> states;
    private final Map<S, Set<S>> arrows = new HashMap<>();

    TransitionTable(Class<S> states, String lines) {
        this.states = states;
        lines.lines()
                .map(line -> line.split("->"))
                .forEach(parts -> arrows.put(
                        Enum.valueOf(states, parts[0].trim()),
                        Arrays.stream(
                                        parts.length == 1
                                                ? new String[0]
                                                : parts[1].trim().split(" +"))
                                .map(name -> Enum.valueOf(states, name))
                                .collect(Collectors.toSet())));
    }

    /** From, to, allowed: every pair of two different states. */
    Stream<Arguments> pairs() {
        return Arrays.stream(states.getEnumConstants())
                .flatMap(from -> Arrays.stream(states.getEnumConstants())
                        .filter(to -> to != from)
                        .map(to -> Arguments.of(
                                from, to, arrows.getOrDefault(from, Set.of()).contains(to))));
    }
}
