package vn.coordination.regulation;

import java.time.LocalDate;
import vn.coordination.shared.DayOff;
import vn.coordination.shared.HalfDayOff;
import vn.coordination.shared.WorkingCalendar;

/**
 * What makes a day differ from the others of its weekday.
 *
 * @param half null = the whole day
 * @param name key of the occasion, e.g. {@code TET}
 * @param citation where it stands: law, decision, announcement
 */
public record DayContent(DayOff.Kind kind, HalfDayOff.Half half, String name, Standing standing, String citation) {

    /** The calendar with the day as described; a proposed day changes nothing. */
    WorkingCalendar on(LocalDate date, WorkingCalendar calendar) {
        boolean confirmed = standing == Standing.CONFIRMED;
        if (!standing.inForce()) {
            return calendar.without(date);
        }
        return half == null
                ? calendar.with(new DayOff(date, kind, name, confirmed))
                : calendar.with(new HalfDayOff(date, half, name, confirmed));
    }
}
