package vn.coordination.schedule.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names of posts, bodies and persons, and whom each stands for; a body stands for several. */
public final class PersonDirectory {
    private static final double SIMILAR = 0.55;
    private static final int MOST = 5;

    private final Map<String, List<Long>> aliases = new LinkedHashMap<>();

    public PersonDirectory(Map<String, List<Long>> personsByAlias) {
        personsByAlias.forEach((alias, persons) -> aliases.put(Spelling.key(alias), List.copyOf(persons)));
    }

    /** Those whom the name stands for, but for case; empty if it is not known. */
    List<Long> named(String name) {
        return aliases.getOrDefault(Spelling.key(name), List.of());
    }

    /** The members of a body; of a body that is not known by itself, everybody whose post begins with its name. */
    List<Long> members(String body) {
        List<Long> known = named(body);
        if (!known.isEmpty()) {
            return known;
        }
        String start = Spelling.key(body);
        return aliases.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(start))
                .flatMap(entry -> entry.getValue().stream())
                .distinct()
                .toList();
    }

    /** Persons of a similar name, accents aside, the most similar first. */
    List<Long> similar(String name) {
        List<Map.Entry<String, List<Long>>> close = new ArrayList<>(aliases.entrySet());
        close.removeIf(entry -> Spelling.likeness(entry.getKey(), name) < SIMILAR);
        close.sort(Comparator.comparingDouble(entry -> -Spelling.likeness(entry.getKey(), name)));
        return close.stream()
                .flatMap(entry -> entry.getValue().stream())
                .distinct()
                .limit(MOST)
                .toList();
    }
}
