package vn.coordination.schedule.web;

import java.io.Serializable;
import java.time.LocalDate;
import vn.coordination.organisation.Office;
import vn.coordination.schedule.HalfDay;

/** A slot as a row of the table and of the list on a phone. */
public record SlotLine(
        long slot,
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
    public String officeCode() {
        return office.code();
    }
}
