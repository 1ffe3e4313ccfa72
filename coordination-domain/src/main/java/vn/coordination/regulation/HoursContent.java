package vn.coordination.regulation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.coordination.shared.DatedHours;
import vn.coordination.shared.OfficeHours;

/**
 * Office hours of a working day, morning and afternoon.
 *
 * @param citation where they stand
 */
public record HoursContent(
        LocalTime morningFrom, LocalTime morningTo, LocalTime afternoonFrom, LocalTime afternoonTo, String citation) {

    /** Whether the hours follow each other, the morning until noon at most and the afternoon from noon at least. */
    public boolean inOrder() {
        return morningFrom.isBefore(morningTo)
                && !morningTo.isAfter(LocalTime.NOON)
                && !afternoonFrom.isBefore(LocalTime.NOON)
                && afternoonFrom.isBefore(afternoonTo);
    }

    DatedHours from(LocalDate date) {
        return new DatedHours(
                date, List.of(new OfficeHours(morningFrom, morningTo), new OfficeHours(afternoonFrom, afternoonTo)));
    }
}
