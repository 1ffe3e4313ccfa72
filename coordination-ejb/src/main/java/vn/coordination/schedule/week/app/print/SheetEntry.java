package vn.coordination.schedule.week.app.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.coordination.schedule.HalfDay;

/** A row of the printed week. A busy row has no place for content, so that none can slip through (SC-16). */
public sealed interface SheetEntry {
    /** The version that changed a row which stands as first issued. */
    int UNCHANGED = 0;

    LocalDate date();

    /**
     * An entry that the reader may read.
     *
     * @param time as it shall be printed, e.g. {@code 08:30–11:00}
     * @param leadOffice short name of the office that owns the entry, in the language of the print
     * @param preparing the unit that prepares it, empty if that is the lead office
     * @param change the last one, or {@link SheetChange#NONE}
     */
    record Open(
            LocalDate date,
            HalfDay half,
            String time,
            String content,
            String place,
            String chair,
            List<String> attendees,
            String leadOffice,
            String preparing,
            Set<SheetMark> marks,
            SheetChange change,
            boolean cancelled)
            implements SheetEntry {
        public Open {
            attendees = List.copyOf(attendees);
            marks = Set.copyOf(marks);
        }
    }

    /**
     * An entry of which the reader may know the time and the office only, and that it is off.
     *
     * @param changedIn the version that changed the row, or {@link #UNCHANGED}
     */
    record Busy(LocalDate date, HalfDay half, String time, String leadOffice, int changedIn, boolean cancelled)
            implements SheetEntry {}

    /** A word about a whole day, such as a public holiday. */
    record DayNote(LocalDate date, String text) implements SheetEntry {}
}
