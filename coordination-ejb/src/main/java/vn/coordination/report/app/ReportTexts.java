package vn.coordination.report.app;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.coordination.report.Figure;

/**
 * The words of a report that is handed out.
 *
 * @param periods that it covers and, where there is one, that it is compared with, one sentence each
 * @param printed when it was printed and the mark of its figures, of both
 * @param head of the table, for the columns in their order
 * @param unit of a figure
 * @param meaning what a figure counts
 */
public record ReportTexts(
        String title,
        List<String> periods,
        BiFunction<Instant, String, String> printed,
        List<String> head,
        Function<Figure, String> name,
        Function<Figure, String> unit,
        Function<Figure, String> meaning,
        String signed) {}
