package vn.coordination.report;

import java.time.LocalDate;
import java.util.List;

/** What is judged when a report is handed out. */
public record ReportFacts(LocalDate from, LocalDate to, List<Line> lines) {
    public ReportFacts {
        lines = List.copyOf(lines);
    }

    /**
     * One figure.
     *
     * @param number of the figure in the report
     * @param shown as whoever asks for the report has seen it
     * @param listed what its list adds up to
     */
    public record Line(int number, long shown, long listed) {}
}
