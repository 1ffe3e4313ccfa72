package vn.coordination.report.app;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import vn.coordination.report.Figure;
import vn.coordination.report.ReportPeriod;

/**
 * Where the records behind a figure are, said once: its total and its list are read from the same words, with the same
 * period, and cannot differ (RP-05).
 *
 * @param records tables and conditions
 * @param moment what has to fall into the period: a date of the city, or an instant
 * @param weight what a record adds to the figure
 */
record FigureQuery(String records, String id, String moment, boolean instant, String weight) {
    private static final String PERIOD = " and %s >= :since and %s < :end";

    static FigureQuery of(Figure figure) {
        return FigureRecords.of(figure);
    }

    /** How many records there are, and what they add up to. */
    String total() {
        return "select count(*) as records, coalesce(sum(%s), 0) as total from ".formatted(weight) + withinPeriod();
    }

    /** In the order of their days, from a place on: that of the record before, or the beginning of the period. */
    String page() {
        return "select %s as id, cast(%s as char) as moment, %s as weight from ".formatted(id, moment, weight)
                + withinPeriod()
                + " and (%s > :since or %s > :after) order by %s, %s".formatted(moment, id, moment, id);
    }

    private String withinPeriod() {
        return records + PERIOD.formatted(moment, moment);
    }

    Map<String, String> bounds(ReportPeriod period) {
        return instant
                ? Map.of("since", utc(period.start()), "end", utc(period.end()))
                : Map.of(
                        "since",
                        period.from().toString(),
                        "end",
                        period.dayAfter().toString());
    }

    private static String utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC).toString();
    }
}
