package vn.coordination.report;

import java.time.LocalDate;

/** Periods that end on one day of a month, and so begin on the day after it. */
public enum CutOff {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12);

    private final int months;

    CutOff(int months) {
        this.months = months;
    }

    /**
     * The one that a day is in.
     *
     * @param last day of the month on which periods end
     */
    public ReportPeriod at(LocalDate day, int last) {
        LocalDate end = day.withDayOfMonth(last);
        while (end.isBefore(day) || end.getMonthValue() % months != 0) {
            end = end.plusMonths(1);
        }
        return ending(end);
    }

    /** The latest one that was over before that day. */
    public ReportPeriod over(LocalDate day, int last) {
        return ending(at(day, last).to().minusMonths(months));
    }

    private ReportPeriod ending(LocalDate end) {
        return new ReportPeriod(end.minusMonths(months).plusDays(1), end);
    }
}
