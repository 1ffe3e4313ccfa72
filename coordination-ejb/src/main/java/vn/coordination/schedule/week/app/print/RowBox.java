package vn.coordination.schedule.week.app.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.coordination.schedule.HalfDay;
import vn.coordination.shared.app.print.Line;

/**
 * A measured row.
 *
 * @param half empty for a row about the whole day
 * @param cells those right of day and half-day; a row about the whole day has one
 * @param margin what stands left of the table, empty for a row that has not changed
 */
record RowBox(LocalDate date, Optional<HalfDay> half, List<CellBox> cells, List<Line> margin, float height) {
    static final float PADDING_TOP = 2;
    static final float PADDING_BOTTOM = 4;

    RowBox {
        cells = List.copyOf(cells);
        margin = List.copyOf(margin);
    }

    static RowBox of(LocalDate date, Optional<HalfDay> half, List<CellBox> cells, List<Line> margin) {
        float text = (float) cells.stream().mapToDouble(CellBox::height).max().orElse(0);
        return new RowBox(date, half, cells, margin, text + PADDING_TOP + PADDING_BOTTOM);
    }

    RowBox atLeast(float wanted) {
        return new RowBox(date, half, cells, margin, Math.max(wanted, height));
    }

    boolean sameDay(RowBox other) {
        return date.equals(other.date);
    }

    boolean sameHalf(RowBox other) {
        return sameDay(other) && half.equals(other.half);
    }

    /** The part of a row too tall for any page that fits into the room, and the rest. */
    List<RowBox> splitAt(float room) {
        float text = room - PADDING_TOP - PADDING_BOTTOM;
        List<CellBox> heads =
                cells.stream().map(cell -> cell.upTo(cell.linesWithin(text))).toList();
        List<CellBox> tails =
                cells.stream().map(cell -> cell.from(cell.linesWithin(text))).toList();
        return List.of(of(date, half, heads, margin), of(date, half, tails, margin));
    }
}
