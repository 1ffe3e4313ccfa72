package vn.coordination.schedule.web;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The people and rooms that an answer can name, in the order in which they are offered. */
public final class ImportChoices implements Serializable {
    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<Long, String> people;
    private final LinkedHashMap<Long, String> rooms;

    ImportChoices(Map<Long, String> people, Map<Long, String> rooms) {
        this.people = new LinkedHashMap<>(people);
        this.rooms = new LinkedHashMap<>(rooms);
    }

    public String person(Long id) {
        return people.getOrDefault(id, "");
    }

    public String room(Long id) {
        return rooms.getOrDefault(id, "");
    }

    public List<Long> getRooms() {
        return List.copyOf(rooms.keySet());
    }

    public List<Long> getPeople() {
        return List.copyOf(people.keySet());
    }
}
