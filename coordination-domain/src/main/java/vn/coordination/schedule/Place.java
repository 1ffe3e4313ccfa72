package vn.coordination.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Where a slot is held: one of the offices' rooms, or a place outside given in words. */
@Embeddable
public record Place(
        @Column(name = "room") Long room,
        @Column(name = "outside_place") String outside) implements Serializable {
    public static final Place NOWHERE = new Place(null, null);

    public static Place room(long id) {
        return new Place(id, null);
    }

    public static Place outside(String words) {
        return new Place(null, words);
    }

    public boolean isKnown() {
        return room != null || outside != null && !outside.isBlank();
    }
}
