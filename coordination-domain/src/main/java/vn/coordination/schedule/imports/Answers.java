package vn.coordination.schedule.imports;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.coordination.schedule.Place;

/**
 * What the user answered to the questions of an earlier reading. An answer for a row goes before one for the whole file,
 * and both before the directories.
 *
 * @param people persons for a token of the attendee cell; an empty list says that none of them is kept as a person here
 * @param places a room, or a place outside, for a text of the place cell
 * @param rows answers for single rows, by line of the file
 */
public record Answers(Map<String, List<Long>> people, Map<String, Place> places, Map<Integer, ForRow> rows) {
    public static final Answers NONE = new Answers(Map.of(), Map.of(), Map.of());

    /**
     * @param starts null where not answered, as are the others
     * @param people by token, as for the whole file; the empty token stands for an empty cell
     */
    public record ForRow(LocalTime starts, LocalTime ends, Place place, Map<String, List<Long>> people) {
        static final ForRow NONE = new ForRow(null, null, null, Map.of());

        public ForRow {
            people = keyed(people);
        }
    }

    public Answers {
        people = keyed(people);
        places = keyed(places);
        rows = Map.copyOf(rows);
    }

    private static <T> Map<String, T> keyed(Map<String, T> answers) {
        Map<String, T> keyed = new HashMap<>();
        answers.forEach((text, answer) -> keyed.put(Spelling.key(text), answer));
        return Map.copyOf(keyed);
    }

    ForRow row(int line) {
        return rows.getOrDefault(line, ForRow.NONE);
    }

    Optional<List<Long>> persons(int line, String token) {
        String key = Spelling.key(token);
        return Optional.ofNullable(row(line).people().get(key)).or(() -> Optional.ofNullable(people.get(key)));
    }

    Optional<Place> place(int line, String text) {
        return Optional.ofNullable(row(line).place()).or(() -> Optional.ofNullable(places.get(Spelling.key(text))));
    }
}
