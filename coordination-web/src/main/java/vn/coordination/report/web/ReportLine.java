package vn.coordination.report.web;

import java.io.Serializable;
import vn.coordination.report.Figure;
import vn.coordination.report.app.FigureRow;

/**
 * A figure as the page shows it.
 *
 * @param earlier the same of the period that it is compared with; null = none
 */
public record ReportLine(FigureRow row, Long earlier) implements Serializable {
    private static final int WHOLE = 100;

    public Figure figure() {
        return row.figure();
    }

    public long total() {
        return row.total();
    }

    public long change() {
        return total() - earlier;
    }

    /** MORE, LESS or SAME. */
    public String trend() {
        return change() > 0 ? "MORE" : change() < 0 ? "LESS" : "SAME";
    }

    /** Length of the bar, in hundredths of the longer one. */
    public long width() {
        return width(total());
    }

    public long earlierWidth() {
        return width(earlier);
    }

    private long width(long count) {
        long longer = Math.max(total(), earlier);
        return longer == 0 ? 0 : count * WHOLE / longer;
    }
}
