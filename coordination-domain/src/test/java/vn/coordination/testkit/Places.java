package vn.coordination.testkit;

import java.util.Set;
import vn.coordination.schedule.RoomFacts;
import vn.coordination.schedule.Whereabouts;

/** Invented buildings and rooms: two of one group of sites, one across the city, one place outside. */
public final class Places {
    public static final Whereabouts HEADQUARTERS = new Whereabouts("A", "centre");
    public static final Whereabouts NEXT_DOOR = new Whereabouts("B", "centre");
    public static final Whereabouts ACROSS_THE_CITY = new Whereabouts("C", "west");
    public static final Whereabouts OUTSIDE = new Whereabouts("@fb31ad0ac541f9d76825e18a2df89023", "");

    private Places() {}

    /** Room 5: 50 seats, nothing but chairs, the regulation's own time to set up. */
    public static RoomFacts aRoom() {
        return aRoom(50);
    }

    public static RoomFacts aRoom(int capacity, String... equipment) {
        return new RoomFacts(5, capacity, Set.of(equipment), null);
    }

    public static RoomFacts aRoomSetUpIn(int minutes) {
        return new RoomFacts(5, 50, Set.of(), minutes);
    }
}
