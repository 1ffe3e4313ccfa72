package vn.coordination.report.app;

import java.util.List;
import java.util.Objects;
import vn.coordination.report.Figure;
import vn.coordination.report.ReportPeriod;

/**
 * A report to be handed out.
 *
 * @param compared an earlier period beside it; null = none
 * @param shown the figures as whoever asks for it has seen them, in their order
 */
public record HandOutReport(ReportPeriod period, ReportPeriod compared, List<Long> shown, ReportForm form) {
    public HandOutReport {
        Objects.requireNonNull(period, "period");
        shown = List.copyOf(shown);
        if (shown.size() != Figure.values().length) {
            throw new IllegalArgumentException("a report has " + Figure.values().length + " figures, not " + shown);
        }
    }
}
