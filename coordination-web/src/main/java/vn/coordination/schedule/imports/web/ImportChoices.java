package vn.coordination.schedule.imports.web;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The people, rooms and bodies that an answer can name, in the order in which they are offered. */
public final class ImportChoices implements Serializable {
    private static final long serialVersionUID = 1L;

    private final LinkedHashMap<Long, String> people;
    private final LinkedHashMap<Long, String> rooms;
    private final LinkedHashMap<Long, String> bodies;

    ImportChoices(Map<Long, String> people, Map<Long, String> rooms, Map<Long, String> bodies) {
        this.people = new LinkedHashMap<>(people);
        this.rooms = new LinkedHashMap<>(rooms);
        this.bodies = new LinkedHashMap<>(bodies);
    }

    public String person(Long id) {
        return people.getOrDefault(id, "");
    }

    public String room(Long id) {
        return rooms.getOrDefault(id, "");
    }

    public String body(Long id) {
        return bodies.getOrDefault(id, "");
    }

    public List<Long> getBodies() {
        return List.copyOf(bodies.keySet());
    }

    public List<Long> getRooms() {
        return List.copyOf(rooms.keySet());
    }

    public List<Long> getPeople() {
        return List.copyOf(people.keySet());
    }
}
