package vn.coordination.petition.duplicate;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** The index as the database keeps it: rows of band and petition, the newest first. */
final class MemoryIndex implements BandIndex {
    private final Map<Long, Deque<Long>> bands = new HashMap<>();
    private final Map<Long, byte[]> stored = new HashMap<>();
    private int mostAsked;

    void add(long petition, Marks marks) {
        stored.put(petition, marks.toBytes());
        LongStream.of(marks.bands())
                .forEach(band ->
                        bands.computeIfAbsent(band, any -> new ArrayDeque<>()).addFirst(petition));
    }

    int largestBand() {
        return bands.values().stream().mapToInt(Deque::size).max().orElse(0);
    }

    int mostAsked() {
        return mostAsked;
    }

    @Override
    public List<Hit> newest(long[] asked, int perBand) {
        mostAsked = Math.max(mostAsked, perBand);
        return Arrays.stream(asked)
                .boxed()
                .flatMap(band -> bands.getOrDefault(band, new ArrayDeque<>()).stream()
                        .limit(perBand)
                        .map(petition -> new Hit(band, petition)))
                .toList();
    }

    @Override
    public Map<Long, Marks> marks(Collection<Long> petitions) {
        return petitions.stream()
                .filter(stored::containsKey)
                .collect(Collectors.toMap(petition -> petition, petition -> Marks.ofBytes(stored.get(petition))));
    }
}
