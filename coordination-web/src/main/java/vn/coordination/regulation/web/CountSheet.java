package vn.coordination.regulation.web;

import java.time.LocalDate;
import java.util.List;
import vn.coordination.regulation.app.DeadlineRow;

/** How a clock was counted, in words and as months. */
public record CountSheet(DeadlineRow row, String term, String asOf, List<MonthSheet> months, List<Line> lines) {
    /** @param sign the number of the day counted, or the time */
    public record Line(LocalDate date, String look, String sign, String why) {}
}
