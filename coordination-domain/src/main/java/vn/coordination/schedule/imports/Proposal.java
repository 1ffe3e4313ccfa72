package vn.coordination.schedule.imports;

import java.time.LocalTime;
import java.util.List;

/** An answer that the import suggests and never takes by itself. */
public sealed interface Proposal {
    Proposal NONE = new Nothing();

    record Nothing() implements Proposal {}

    record Times(LocalTime starts, LocalTime ends) implements Proposal {}

    /** Rooms of a similar name, the most similar first. */
    record Rooms(List<Long> rooms) implements Proposal {
        public Rooms {
            rooms = List.copyOf(rooms);
        }
    }

    /** Members of the body, or persons of a similar name, the most similar first. */
    record People(List<Long> persons) implements Proposal {
        public People {
            persons = List.copyOf(persons);
        }
    }
}
