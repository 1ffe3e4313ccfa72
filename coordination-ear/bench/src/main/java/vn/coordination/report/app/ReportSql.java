package vn.coordination.report.app;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.coordination.report.Figure;
import vn.coordination.report.ReportPeriod;

/** What the server asks the database for a report, by the server's own classes. */
public final class ReportSql {
    private ReportSql() {}

    /** One statement for each figure. */
    public static String of(ReportPeriod period) {
        return Stream.of(Figure.values())
                .map(FigureQuery::of)
                .map(figure -> bound(figure.total(), figure.bounds(period)))
                .collect(Collectors.joining(";\n", "", ";\n"));
    }

    private static String bound(String sql, Map<String, String> bounds) {
        String bound = sql;
        for (Map.Entry<String, String> one : bounds.entrySet()) {
            bound = bound.replace(":" + one.getKey(), "'" + one.getValue() + "'");
        }
        return bound;
    }
}
