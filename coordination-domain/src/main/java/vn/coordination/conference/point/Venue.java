package vn.coordination.conference.point;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import vn.coordination.organisation.Text;

/**
 * Whose a point is, where, and who sees to its technics (OC-04).
 *
 * @param technician name; may be empty while unknown
 * @param phone of the technician; may be empty while unknown
 * @param capacity seats; 0 while unknown
 * @param correspondent who signs for its delegates (OC-06); may be empty while unknown
 */
@Embeddable
public record Venue(String unit, String address, String technician, String phone, int capacity, String correspondent)
        implements Serializable {
    public Venue {
        unit = Text.required(unit, "unit");
        address = Text.optional(address);
        technician = Text.optional(technician);
        phone = Text.optional(phone);
        correspondent = Text.optional(correspondent);
        if (capacity < 0) {
            throw new IllegalArgumentException("a point cannot have fewer seats than none: " + capacity);
        }
    }

    /** Whoever says nothing of the correspondent leaves the one of the register. */
    public Venue orCorrespondentOf(Venue known) {
        return correspondent.isEmpty()
                ? new Venue(unit, address, technician, phone, capacity, known.correspondent)
                : this;
    }

    /** Everything is known that has to be known before the conference. */
    public boolean complete() {
        return !address.isEmpty() && !technician.isEmpty() && !phone.isEmpty();
    }
}
