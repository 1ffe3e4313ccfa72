package vn.coordination.schedule.week.app.print;

import java.util.List;
import vn.coordination.shared.app.print.Line;

/** The broken text of a cell that reaches from one column to another. */
record CellBox(Column first, Column last, List<Line> lines) {
    CellBox {
        lines = List.copyOf(lines);
    }

    float height() {
        return Line.height(lines);
    }

    /** How many lines find room in the height. */
    int linesWithin(float room) {
        float used = 0;
        int count = 0;
        while (count < lines.size() && used + lines.get(count).height() <= room) {
            used += lines.get(count).height();
            count++;
        }
        return count;
    }

    CellBox upTo(int line) {
        return new CellBox(first, last, lines.subList(0, line));
    }

    CellBox from(int line) {
        return new CellBox(first, last, lines.subList(line, lines.size()));
    }
}
