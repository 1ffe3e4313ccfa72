package vn.coordination.schedule.week.app.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.coordination.schedule.HalfDay;
import vn.coordination.shared.app.print.Align;
import vn.coordination.shared.app.print.Face;
import vn.coordination.shared.app.print.Line;
import vn.coordination.shared.app.print.LineBreaker;
import vn.coordination.shared.app.print.Paragraph;
import vn.coordination.shared.app.print.Style;

/** The labels of the two left columns and of the head. */
final class DayLabels {
    private final PrintTexts texts;
    private final LineBreaker breaker;

    DayLabels(PrintTexts texts, LineBreaker breaker) {
        this.texts = texts;
        this.breaker = breaker;
    }

    /** The day's name and date; with a word that it goes on, if the page before has begun it. */
    List<Line> day(LocalDate date, boolean continued) {
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(Paragraph.of(Align.CENTRE, texts.weekday(date), Style.body(Face.BOLD)));
        paragraphs.add(Paragraph.of(Align.CENTRE, texts.date(date), Style.body(Face.REGULAR)));
        if (continued) {
            String word = texts.text(PrintLabel.CONTINUED);
            paragraphs.add(Paragraph.of(Align.CENTRE, word, Style.note(Face.ITALIC)));
        }
        return breaker.lines(paragraphs, Column.DAY.textWidthTo(Column.DAY));
    }

    List<Line> half(HalfDay half) {
        Paragraph paragraph = Paragraph.of(Align.CENTRE, texts.half(half), Style.body(Face.REGULAR));
        return breaker.lines(List.of(paragraph), Column.HALF.textWidthTo(Column.HALF));
    }

    List<Line> head(Column column) {
        Paragraph paragraph = Paragraph.of(Align.CENTRE, texts.text(column.label()), Style.body(Face.BOLD));
        return breaker.lines(List.of(paragraph), column.textWidthTo(column));
    }

    /** The height that a day must have on a page for its label. */
    float heightOfDay(LocalDate date, boolean continued) {
        return Line.height(day(date, continued)) + RowBox.PADDING_TOP + RowBox.PADDING_BOTTOM;
    }
}
