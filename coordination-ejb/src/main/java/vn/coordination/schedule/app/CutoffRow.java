package vn.coordination.schedule.app;

import java.io.Serializable;
import java.time.Instant;
import vn.coordination.shared.IsoWeek;

/**
 * The cut-off that comes next for a week.
 *
 * @param due null when all are over
 * @param hoursLeft whole hours, 0 in the last one
 */
public record CutoffRow(IsoWeek week, Stage stage, Instant due, long hoursLeft) implements Serializable {
    public enum Stage {
        DRAFTS,
        CONSOLIDATION,
        CONFIRMATION,
        OVER
    }
}
