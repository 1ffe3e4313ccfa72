package vn.coordination.petition.letter.app.rendering;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import vn.coordination.shared.app.print.Align;
import vn.coordination.shared.app.print.Canvas;
import vn.coordination.shared.app.print.Face;
import vn.coordination.shared.app.print.Line;
import vn.coordination.shared.app.print.LineBreaker;
import vn.coordination.shared.app.print.Paragraph;
import vn.coordination.shared.app.print.SheetFonts;
import vn.coordination.shared.app.print.Style;
import vn.coordination.shared.app.print.TagTree;

/**
 * Blocks one below the other, on as many A4 pages as they need, with the margins of Decree 30/2020 and the number at the
 * head of every page but the first.
 */
final class LetterFlow implements Closeable {
    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;
    private static final PDRectangle UPRIGHT = PDRectangle.A4;
    private static final PDRectangle ACROSS = new PDRectangle(UPRIGHT.getHeight(), UPRIGHT.getWidth());
    private static final float LEFT = 30 * POINTS_PER_MILLIMETRE;
    private static final float TOP = 20 * POINTS_PER_MILLIMETRE;
    private static final float NUMBER_TOP = 10 * POINTS_PER_MILLIMETRE;
    private static final float RIGHT = 15 * POINTS_PER_MILLIMETRE;

    private static final float HEAD_LEFT = 0.42f;
    private static final float RULE_GAP = 3;
    private static final float RULE_WEIGHT = 0.6f;

    private final PDDocument document;
    private final PDRectangle format;
    private final float inner;
    private final float bottom;
    private final SheetFonts fonts;
    private final LineBreaker breaker;
    private final TagTree tags = new TagTree();
    private Canvas canvas;
    private float y = TOP;
    private int pages;

    LetterFlow(PDDocument document, boolean across) throws IOException {
        this.document = document;
        this.format = across ? ACROSS : UPRIGHT;
        this.inner = format.getWidth() - LEFT - RIGHT;
        this.bottom = format.getHeight() - TOP;
        this.fonts = new SheetFonts(document);
        this.breaker = new LineBreaker(fonts);
        turn();
    }

    /**
     * One side of the head.
     *
     * @param ruleShare length of the rule over that of the longest line above it
     */
    record HeadSide(List<Paragraph> above, float ruleShare, List<Paragraph> below) {}

    private void turn() throws IOException {
        if (canvas != null) {
            canvas.close();
        }
        canvas = new Canvas(document, fonts, tags, format);
        y = TOP;
        pages++;
        if (pages > 1) {
            Paragraph number = Paragraph.of(Align.CENTRE, String.valueOf(pages), Style.body(Face.REGULAR));
            canvas.repeated(breaker.lines(List.of(number), inner), LEFT, NUMBER_TOP, inner);
        }
    }

    void gap(float height) {
        y += height;
    }

    /** One element, line by line, so that it may go on overleaf. */
    void block(String type, List<Paragraph> paragraphs) throws IOException {
        PDStructureElement element = TagTree.element(tags.document(), type);
        for (Line line : breaker.lines(paragraphs, inner)) {
            room(line.height());
            canvas.tagged(element, List.of(line), LEFT, y, inner);
            y += line.height();
        }
    }

    /** The two sides of the head, each with a short rule under its upper part. */
    void head(HeadSide left, HeadSide right) throws IOException {
        float leftWidth = inner * HEAD_LEFT;
        float rightWidth = inner - leftWidth;
        y = Math.max(side(left, LEFT, leftWidth), side(right, LEFT + leftWidth, rightWidth));
    }

    private float side(HeadSide side, float left, float width) throws IOException {
        List<Line> above = breaker.lines(side.above(), width);
        List<Line> below = breaker.lines(side.below(), width);
        put(above, left, y, width);
        float rule = y + Line.height(above) + RULE_GAP;
        float length = (float) above.stream().mapToDouble(Line::width).max().orElse(0) * side.ruleShare();
        float middle = left + width / 2;
        canvas.rule(middle - length / 2, rule, middle + length / 2, rule, RULE_WEIGHT);
        put(below, left, rule + RULE_GAP, width);
        return rule + RULE_GAP + Line.height(below);
    }

    /** Who gets it, at the left, and at the right the signature with its room; never parted by a page's end. */
    void signed(List<Paragraph> recipients, List<Paragraph> above, Paragraph signer, float share, float free)
            throws IOException {
        float width = inner * share;
        float right = LEFT + inner - width;
        List<Line> left = breaker.lines(recipients, width);
        List<Line> title = breaker.lines(above, width);
        List<Line> name = breaker.lines(List.of(signer), width);
        room(Math.max(Line.height(left), Line.height(title) + free + Line.height(name)));
        put(left, LEFT, y, width);
        put(title, right, y, width);
        y += Line.height(title) + free;
        put(name, right, y, width);
    }

    /** Row by row, its head again on every page; no row is cut in two. */
    void table(LetterTable table) throws IOException {
        LetterGrid grid = new LetterGrid(table, breaker, inner);
        PDStructureElement element = TagTree.element(tags.document(), "Table");
        grid.draw(canvas, TagTree.element(element, "TR"), LetterGrid.HEAD, LEFT, y);
        y += grid.height(LetterGrid.HEAD);
        for (int row = 0; row < table.rows().size(); row++) {
            int page = pages;
            room(grid.height(row));
            if (pages > page) {
                grid.repeatHead(canvas, LEFT, y);
                y += grid.height(LetterGrid.HEAD);
            }
            grid.draw(canvas, TagTree.element(element, "TR"), row, LEFT, y);
            y += grid.height(row);
        }
    }

    private void put(List<Line> lines, float left, float top, float width) throws IOException {
        canvas.tagged(TagTree.element(tags.document(), "P"), lines, left, top, width);
    }

    private void room(float height) throws IOException {
        if (y + height > bottom) {
            turn();
        }
    }

    @Override
    public void close() throws IOException {
        canvas.close();
        tags.store(document);
    }
}
