package vn.coordination.petition.letter.app.rendering;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import vn.coordination.shared.app.print.Align;
import vn.coordination.shared.app.print.Canvas;
import vn.coordination.shared.app.print.Face;
import vn.coordination.shared.app.print.Line;
import vn.coordination.shared.app.print.LineBreaker;
import vn.coordination.shared.app.print.Paragraph;
import vn.coordination.shared.app.print.Style;
import vn.coordination.shared.app.print.TagTree;

/** A table broken to its columns, drawn row by row within thin rules. */
final class LetterGrid {
    /** The row above all others. */
    static final int HEAD = -1;

    private static final float PADDING = 4;
    private static final float RULE_WEIGHT = 0.5f;

    private final LetterTable table;
    private final float width;
    private final List<List<Line>> head;
    private final List<List<List<Line>>> rows;

    LetterGrid(LetterTable table, LineBreaker breaker, float width) {
        this.table = table;
        this.width = width;
        this.head = broken(table.head(), breaker, Style.note(Face.BOLD));
        this.rows = table.rows().stream()
                .map(cells -> broken(cells, breaker, Style.note(Face.REGULAR)))
                .toList();
    }

    private List<List<Line>> broken(List<String> cells, LineBreaker breaker, Style style) {
        List<List<Line>> broken = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            Paragraph paragraph =
                    Paragraph.of(table.isNumber(column) ? Align.RIGHT : Align.LEFT, cells.get(column), style);
            broken.add(breaker.lines(List.of(paragraph), table.part(column, width) - 2 * PADDING));
        }
        return broken;
    }

    private List<List<Line>> cells(int row) {
        return row == HEAD ? head : rows.get(row);
    }

    float height(int row) {
        return (float) cells(row).stream().mapToDouble(Line::height).max().orElse(0) + 2 * PADDING;
    }

    void draw(Canvas canvas, PDStructureElement element, int row, float left, float top) throws IOException {
        float x = left;
        for (int column = 0; column < cells(row).size(); column++) {
            float part = table.part(column, width);
            PDStructureElement cell = TagTree.element(element, row == HEAD ? "TH" : "TD");
            canvas.tagged(cell, cells(row).get(column), x + PADDING, top + PADDING, part - 2 * PADDING);
            x += part;
        }
        rules(canvas, row, left, top);
    }

    /** Said already: the head over a further page. */
    void repeatHead(Canvas canvas, float left, float top) throws IOException {
        float x = left;
        for (int column = 0; column < head.size(); column++) {
            float part = table.part(column, width);
            canvas.repeated(head.get(column), x + PADDING, top + PADDING, part - 2 * PADDING);
            x += part;
        }
        rules(canvas, HEAD, left, top);
    }

    private void rules(Canvas canvas, int row, float left, float top) throws IOException {
        float bottom = top + height(row);
        canvas.rule(left, top, left + width, top, RULE_WEIGHT);
        canvas.rule(left, bottom, left + width, bottom, RULE_WEIGHT);
        float x = left;
        canvas.rule(x, top, x, bottom, RULE_WEIGHT);
        for (int column = 0; column < cells(row).size(); column++) {
            x += table.part(column, width);
            canvas.rule(x, top, x, bottom, RULE_WEIGHT);
        }
    }
}
