package vn.coordination.schedule.week.app.print;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import vn.coordination.shared.app.print.Canvas;
import vn.coordination.shared.app.print.Line;
import vn.coordination.shared.app.print.TagTree;

/** Draws the table, page after page, and tells its structure once. */
final class TablePainter {
    private static final float THIN = 0.4f;
    private static final float STRONG = 1;
    private static final float BAR = 3;
    private static final float BAR_GAP = 5;

    private final DayLabels labels;
    private final List<List<RowBox>> pages;
    private final PDStructureElement table;
    private final Map<Column, List<Line>> head = new EnumMap<>(Column.class);
    private RowBox before;

    TablePainter(DayLabels labels, List<List<RowBox>> pages, PDStructureElement document) {
        this.labels = labels;
        this.pages = pages;
        this.table = TagTree.element(document, "Table");
        for (Column column : Column.values()) {
            head.put(column, labels.head(column));
        }
    }

    static float headHeight(DayLabels labels) {
        float text = 0;
        for (Column column : Column.values()) {
            text = Math.max(text, Line.height(labels.head(column)));
        }
        return text + RowBox.PADDING_TOP + RowBox.PADDING_BOTTOM;
    }

    /** Draws the rows of one page below its head and returns where they end; a page without rows gets no head. */
    float paint(Canvas canvas, List<RowBox> rows, float top) throws IOException {
        if (rows.isEmpty()) {
            return top;
        }
        float y = paintHead(canvas, top);
        for (int i = 0; i < rows.size(); i++) {
            paintRow(canvas, rows, i, y);
            y += rows.get(i).height();
        }
        canvas.rule(Frame.LEFT, y, Frame.RIGHT, y, STRONG);
        return y;
    }

    private float paintHead(Canvas canvas, float top) throws IOException {
        float bottom = top + headHeight(labels);
        canvas.rule(Frame.LEFT, top, Frame.RIGHT, top, STRONG);
        PDStructureElement row = before == null ? TagTree.element(table, "TR") : null;
        for (Column column : Column.values()) {
            List<Line> lines = head.get(column);
            float textTop = top + (bottom - top - RowBox.PADDING_BOTTOM / 2 - Line.height(lines)) / 2;
            float left = column.left() + Column.PADDING;
            float width = column.textWidthTo(column);
            if (row == null) {
                canvas.repeated(lines, left, textTop, width);
            } else {
                canvas.tagged(header(row, PDTableAttributeObject.SCOPE_COLUMN, 1), lines, left, textTop, width);
            }
            canvas.rule(column.left(), top, column.left(), bottom, THIN);
        }
        canvas.rule(Frame.RIGHT, top, Frame.RIGHT, bottom, THIN);
        return bottom;
    }

    private void paintRow(Canvas canvas, List<RowBox> rows, int index, float top) throws IOException {
        RowBox row = rows.get(index);
        boolean firstOfPage = index == 0;
        PDStructureElement tag = TagTree.element(table, "TR");
        boolean newDay = before == null || !before.sameDay(row);
        boolean newHalf = before == null || !before.sameHalf(row);
        if (newDay) {
            PDStructureElement day = header(tag, PDTableAttributeObject.SCOPE_ROW, count(row::sameDay));
            label(canvas, day, Column.DAY, labels.day(row.date(), false), top);
        } else if (firstOfPage) {
            label(canvas, null, Column.DAY, labels.day(row.date(), true), top);
        }
        if (row.half().isPresent() && newHalf) {
            PDStructureElement half = header(tag, PDTableAttributeObject.SCOPE_ROW, count(row::sameHalf));
            label(canvas, half, Column.HALF, labels.half(row.half().get()), top);
        } else if (row.half().isPresent() && firstOfPage) {
            label(canvas, null, Column.HALF, labels.half(row.half().get()), top);
        }
        paintCells(canvas, tag, row, top);
        paintRules(canvas, row, firstOfPage ? null : rows.get(index - 1), top);
        before = row;
    }

    private static void label(Canvas canvas, PDStructureElement tag, Column column, List<Line> lines, float top)
            throws IOException {
        float left = column.left() + Column.PADDING;
        float width = column.textWidthTo(column);
        if (tag == null) {
            canvas.repeated(lines, left, top + RowBox.PADDING_TOP, width);
        } else {
            canvas.tagged(tag, lines, left, top + RowBox.PADDING_TOP, width);
        }
    }

    private static void paintCells(Canvas canvas, PDStructureElement row, RowBox box, float top) throws IOException {
        float textTop = top + RowBox.PADDING_TOP;
        boolean first = true;
        for (CellBox cell : box.cells()) {
            PDStructureElement tag = TagTree.element(row, "TD");
            int columns = cell.last().ordinal() - cell.first().ordinal() + 1;
            if (columns > 1) {
                PDTableAttributeObject span = new PDTableAttributeObject();
                span.setColSpan(columns);
                tag.addAttribute(span);
            }
            if (first && !box.margin().isEmpty()) {
                paintChange(canvas, tag, box, top);
            }
            float width = cell.first().textWidthTo(cell.last());
            canvas.tagged(tag, cell.lines(), cell.first().left() + Column.PADDING, textTop, width);
            first = false;
        }
    }

    private static void paintChange(Canvas canvas, PDStructureElement cell, RowBox box, float top) throws IOException {
        float bar = Frame.LEFT - BAR_GAP;
        canvas.rule(bar, top + 1, bar, top + box.height() - 1, BAR);
        float left = bar - BAR_GAP - RowLayout.MARGIN_WIDTH;
        canvas.tagged(cell, box.margin(), left, top + RowBox.PADDING_TOP, RowLayout.MARGIN_WIDTH);
    }

    private static void paintRules(Canvas canvas, RowBox row, RowBox above, float top) throws IOException {
        float bottom = top + row.height();
        if (above == null || !above.sameDay(row)) {
            canvas.rule(Frame.LEFT, top, Frame.RIGHT, top, STRONG);
        } else {
            float left = (above.sameHalf(row) ? Column.CONTENT : Column.HALF).left();
            canvas.rule(left, top, Frame.RIGHT, top, THIN);
        }
        canvas.rule(Frame.LEFT, top, Frame.LEFT, bottom, THIN);
        canvas.rule(Column.HALF.left(), top, Column.HALF.left(), bottom, THIN);
        for (CellBox cell : row.cells()) {
            canvas.rule(cell.first().left(), top, cell.first().left(), bottom, THIN);
        }
        canvas.rule(Frame.RIGHT, top, Frame.RIGHT, bottom, THIN);
    }

    private static PDStructureElement header(PDStructureElement row, String scope, int rows) {
        PDStructureElement cell = TagTree.element(row, "TH");
        PDTableAttributeObject attributes = new PDTableAttributeObject();
        attributes.setScope(scope);
        if (rows > 1) {
            attributes.setRowSpan(rows);
        }
        cell.addAttribute(attributes);
        return cell;
    }

    private int count(Predicate<RowBox> belongs) {
        return (int) pages.stream().flatMap(List::stream).filter(belongs).count();
    }
}
