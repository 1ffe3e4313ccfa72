package vn.coordination.review.app;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import vn.coordination.shared.IsoWeek;

/**
 * A past week of the trail.
 *
 * @param due last day on which its review is in time
 * @param entries how many there are, or were when it was reviewed
 * @param reviewedAt null while it is open
 */
public record TrailWeekRow(
        IsoWeek week, LocalDate due, boolean overdue, long entries, Instant reviewedAt, String reviewer, String note)
        implements Serializable {
    public boolean isOpen() {
        return reviewedAt == null;
    }
}
