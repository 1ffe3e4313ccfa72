package vn.coordination.today.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import vn.coordination.schedule.SlotPlan;
import vn.coordination.schedule.issued.app.ChangeRequestRow;

/** A change that waits for the chief, with what of the slot would differ. */
public record RequestLine(ChangeRequestRow row) implements Serializable {
    /** Keys of what differs beside the time, which is shown itself. */
    public List<String> getOther() {
        List<String> other = new ArrayList<>();
        SlotPlan known = row.known();
        SlotPlan wanted = row.wanted();
        if (wanted == null) {
            return other;
        }
        if (!wanted.place().equals(known.place())) {
            other.add("today.requests.place");
        }
        if (!wanted.attendees().equals(known.attendees())) {
            other.add("today.requests.people");
        }
        if (!wanted.title().equals(known.title())) {
            other.add("today.requests.content");
        }
        return other;
    }

    public boolean isMoved() {
        return row.wanted() != null && !row.wanted().span().equals(row.known().span());
    }
}
