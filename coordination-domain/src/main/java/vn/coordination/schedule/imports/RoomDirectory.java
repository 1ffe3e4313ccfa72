package vn.coordination.schedule.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names of rooms; several names may stand for one room. */
public final class RoomDirectory {
    private static final double SIMILAR = 0.6;
    private static final int MOST = 3;

    private final Map<String, Long> aliases = new LinkedHashMap<>();

    public RoomDirectory(Map<String, Long> roomByAlias) {
        roomByAlias.forEach((alias, room) -> aliases.put(Spelling.key(alias), room));
    }

    Optional<Long> named(String name) {
        return Optional.ofNullable(aliases.get(Spelling.key(name)));
    }

    /** Rooms of a similar name, accents aside, the most similar first. */
    List<Long> similar(String name) {
        List<Map.Entry<String, Long>> close = new ArrayList<>(aliases.entrySet());
        close.removeIf(entry -> Spelling.likeness(entry.getKey(), name) < SIMILAR);
        close.sort(Comparator.comparingDouble(entry -> -Spelling.likeness(entry.getKey(), name)));
        return close.stream().map(Map.Entry::getValue).distinct().limit(MOST).toList();
    }
}
