package vn.coordination.logistics;

import java.util.Objects;
import vn.coordination.organisation.Office;
import vn.coordination.organisation.Text;
import vn.coordination.schedule.DayHours;

/**
 * Order something for a conference.
 *
 * @param version of the conference that the user saw
 * @param office that serves; of equipment the one that has it
 * @param equipment id; null unless equipment is ordered
 * @param lateReason why it comes so late; empty when it is in time
 */
public record PlaceOrder(
        long conference,
        int version,
        ServiceKind kind,
        Office office,
        Long equipment,
        int quantity,
        String details,
        DayHours hours,
        String lateReason) {
    public PlaceOrder {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(hours, "hours");
        details = Text.optional(details);
        lateReason = Text.optional(lateReason);
        if ((kind == ServiceKind.EQUIPMENT) != (equipment != null)) {
            throw new IllegalArgumentException("equipment is named when it is ordered, and only then");
        }
        if (equipment == null) {
            Objects.requireNonNull(office, "office");
        }
        if (quantity < 1) {
            throw new IllegalArgumentException("nothing is ordered: " + quantity);
        }
    }
}
