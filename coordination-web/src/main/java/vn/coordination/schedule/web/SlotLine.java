package vn.coordination.schedule.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.HalfDay;

/**
 * A slot as a row of the table and of the list on a phone.
 *
 * @param slot null where a part of a busy slot stands alone (SC-16)
 */
public record SlotLine(
        Long slot,
        LocalDate day,
        String dayWord,
        HalfDay halfDay,
        String half,
        String time,
        String title,
        String place,
        String chair,
        String attendees,
        Office office,
        SlotLook look,
        String state)
        implements Serializable {
    /** Null for one that cannot be opened. */
    public String address() {
        return slot == null ? null : "slot.xhtml?id=" + slot;
    }

    /** Where it is; of a part of a busy slot who or which room it is about. */
    public String about() {
        return slot == null && place.isEmpty() ? attendees : place;
    }

    public String officeCode() {
        return office.code();
    }
}
