package vn.coordination.schedule.week.app.print;

import java.io.IOException;
import java.util.List;
import vn.coordination.shared.app.print.Align;
import vn.coordination.shared.app.print.Canvas;
import vn.coordination.shared.app.print.Face;
import vn.coordination.shared.app.print.Line;
import vn.coordination.shared.app.print.LineBreaker;
import vn.coordination.shared.app.print.Paragraph;
import vn.coordination.shared.app.print.Style;

/** The foot of every page: which schedule, which version, which page. */
final class FooterLine {
    private static final float TOP = Frame.BOTTOM + 8;
    private static final float TEXT_TOP = TOP + 3;

    private final WeekSheet sheet;
    private final PrintTexts texts;
    private final LineBreaker breaker;

    FooterLine(WeekSheet sheet, PrintTexts texts, LineBreaker breaker) {
        this.sheet = sheet;
        this.texts = texts;
        this.breaker = breaker;
    }

    void paint(Canvas canvas, int page, int pages) throws IOException {
        canvas.rule(Frame.LEFT, TOP, Frame.RIGHT, TOP, 0.4f);
        canvas.repeated(lines(name(sheet, texts), Align.LEFT), Frame.LEFT, TEXT_TOP, Frame.INNER);
        canvas.repeated(lines(sheet.footer(), Align.CENTRE), Frame.LEFT, TEXT_TOP, Frame.INNER);
        String number = texts.text(PrintLabel.PAGE, page, pages);
        canvas.repeated(lines(number, Align.RIGHT), Frame.LEFT, TEXT_TOP, Frame.INNER);
    }

    /** The name of the document, also its title in the file. */
    static String name(WeekSheet sheet, PrintTexts texts) {
        SheetHeading heading = sheet.heading();
        String week = "%02d".formatted(heading.week().number());
        PrintLabel status = heading.status() == SheetStatus.ISSUED ? PrintLabel.FOOTER_ISSUED : PrintLabel.FOOTER_DRAFT;
        return texts.text(PrintLabel.NAME, week, heading.week().year()) + " · " + texts.text(status, heading.version());
    }

    private List<Line> lines(String text, Align align) {
        return breaker.lines(List.of(Paragraph.of(align, text, Style.note(Face.REGULAR))), Frame.INNER);
    }
}
