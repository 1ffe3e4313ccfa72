package vn.coordination.schedule.week.app.print;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import vn.coordination.shared.IsoWeek;
import vn.coordination.shared.app.print.Align;
import vn.coordination.shared.app.print.Canvas;
import vn.coordination.shared.app.print.Face;
import vn.coordination.shared.app.print.Line;
import vn.coordination.shared.app.print.LineBreaker;
import vn.coordination.shared.app.print.Paragraph;
import vn.coordination.shared.app.print.Style;
import vn.coordination.shared.app.print.TagTree;

/** What stands above the table on the first page, in the order of Decree 30/2020. */
final class HeadingBlock {
    private static final Style TITLE = new Style(Face.BOLD, 14, false);
    private static final float SIDE = Frame.INNER * 0.46f;
    private static final float RULE_SHARE = 0.3f;
    private static final float RULE_GAP = 3;
    private static final float GAP = 9;

    private final List<Line> issuers;
    private final List<Line> motto;
    private final List<Line> placeAndDate;
    private final List<Line> title;
    private final List<Line> subtitle;
    private final List<Line> previous;
    private final List<Line> next;

    HeadingBlock(SheetHeading heading, PrintTexts texts, LineBreaker breaker) {
        IsoWeek week = heading.week();
        Style bold = Style.body(Face.BOLD);
        Style italic = Style.body(Face.ITALIC);
        issuers = centred(breaker, heading.issuers(), bold, SIDE);
        motto = centred(breaker, heading.motto(), bold, SIDE);
        placeAndDate = centred(breaker, List.of(placeAndDate(heading, texts)), italic, SIDE);
        String number = "%02d".formatted(week.number());
        title = centred(breaker, List.of(texts.text(PrintLabel.TITLE, number)), TITLE, Frame.INNER);
        List<Line> below = new ArrayList<>();
        String period = texts.text(PrintLabel.PERIOD, texts.date(week.monday()), texts.date(week.sunday()));
        below.addAll(centred(breaker, List.of(period), bold, Frame.INNER));
        below.addAll(centred(breaker, List.of(status(heading, texts)), italic, Frame.INNER));
        subtitle = List.copyOf(below);
        previous = neighbour(breaker, texts, PrintLabel.PREVIOUS_WEEK, week.previous(), Align.LEFT);
        next = neighbour(breaker, texts, PrintLabel.NEXT_WEEK, week.next(), Align.RIGHT);
    }

    float height() {
        return sidesHeight()
                + GAP
                + Line.height(title)
                + Line.height(subtitle)
                + GAP / 2
                + Line.height(previous)
                + RULE_GAP;
    }

    private float sidesHeight() {
        float rules = 2 * RULE_GAP;
        return rules + Math.max(Line.height(issuers), Line.height(motto) + Line.height(placeAndDate));
    }

    void paint(Canvas canvas, PDStructureElement document, float top) throws IOException {
        float right = Frame.RIGHT - SIDE;
        paintSide(canvas, document, issuers, Frame.LEFT, top);
        float mottoBottom = paintSide(canvas, document, motto, right, top);
        canvas.tagged(TagTree.element(document, "P"), placeAndDate, right, mottoBottom, SIDE);
        float y = top + sidesHeight() + GAP;
        canvas.tagged(TagTree.element(document, "H1"), title, Frame.LEFT, y, Frame.INNER);
        y += Line.height(title);
        canvas.tagged(TagTree.element(document, "P"), subtitle, Frame.LEFT, y, Frame.INNER);
        y += Line.height(subtitle) + GAP / 2;
        canvas.tagged(TagTree.element(document, "P"), previous, Frame.LEFT, y, Frame.INNER);
        canvas.tagged(TagTree.element(document, "P"), next, Frame.LEFT, y, Frame.INNER);
    }

    private static float paintSide(Canvas canvas, PDStructureElement document, List<Line> lines, float left, float top)
            throws IOException {
        if (lines.isEmpty()) {
            return top;
        }
        canvas.tagged(TagTree.element(document, "P"), lines, left, top, SIDE);
        float bottom = top + Line.height(lines) + RULE_GAP;
        float half = SIDE * RULE_SHARE / 2;
        canvas.rule(left + SIDE / 2 - half, bottom, left + SIDE / 2 + half, bottom, 0.7f);
        return bottom + RULE_GAP;
    }

    private static String placeAndDate(SheetHeading heading, PrintTexts texts) {
        LocalDate date = heading.asOf().toLocalDate();
        return texts.text(
                PrintLabel.PLACE_AND_DATE,
                heading.city(),
                "%02d".formatted(date.getDayOfMonth()),
                "%02d".formatted(date.getMonthValue()),
                date.getYear());
    }

    private static String status(SheetHeading heading, PrintTexts texts) {
        LocalDateTime asOf = heading.asOf();
        PrintLabel label = heading.status() == SheetStatus.ISSUED ? PrintLabel.ISSUED : PrintLabel.DRAFT;
        return texts.text(label, heading.version(), texts.time(asOf.toLocalTime()), texts.date(asOf.toLocalDate()));
    }

    private static List<Line> neighbour(
            LineBreaker breaker, PrintTexts texts, PrintLabel label, IsoWeek week, Align align) {
        String words = texts.text(
                label, "%02d".formatted(week.number()), texts.shortDate(week.monday()), texts.shortDate(week.sunday()));
        Paragraph paragraph = Paragraph.of(align, words, Style.note(Face.REGULAR));
        return breaker.lines(List.of(paragraph), Frame.INNER / 2);
    }

    private static List<Line> centred(LineBreaker breaker, List<String> texts, Style style, float width) {
        return breaker.lines(
                texts.stream()
                        .map(text -> Paragraph.of(Align.CENTRE, text, style))
                        .toList(),
                width);
    }
}
