package vn.coordination.conference.point.web;

import java.io.Serializable;
import java.util.List;
import vn.coordination.conference.point.app.PointRow;

/**
 * The counters of a board, from the very rows it shows.
 *
 * @param all that take part
 * @param live seen and heard now
 * @param uncounted took part and gave no head count: not in the figures
 * @param heads of the points that are in the figures
 */
public record BoardFigures(int all, int tested, int live, int dropped, int counted, int uncounted, int heads)
        implements Serializable {
    static BoardFigures of(List<PointRow> rows) {
        return new BoardFigures(
                BoardFilter.ALL.of(rows).size(),
                (int) rows.stream().filter(PointRow::tested).count(),
                (int) rows.stream().filter(row -> row.state().live()).count(),
                BoardFilter.DROPPED.of(rows).size(),
                (int) rows.stream().filter(PointRow::counts).count(),
                BoardFilter.UNCOUNTED.of(rows).size(),
                rows.stream()
                        .filter(PointRow::counts)
                        .mapToInt(PointRow::headCount)
                        .sum());
    }
}
