package vn.coordination.schedule;

import java.util.Set;

/**
 * What the rules need to know of a room.
 *
 * @param equipment keys such as {@code ONLINE} or {@code SECRET}
 * @param setUpMinutes the room's own time to set up and clear, or null for the regulation's
 */
public record RoomFacts(long id, int capacity, Set<String> equipment, Integer setUpMinutes) {
    public RoomFacts {
        equipment = Set.copyOf(equipment);
    }
}
