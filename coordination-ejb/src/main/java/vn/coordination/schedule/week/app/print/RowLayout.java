package vn.coordination.schedule.week.app.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.coordination.shared.app.print.Align;
import vn.coordination.shared.app.print.Face;
import vn.coordination.shared.app.print.Line;
import vn.coordination.shared.app.print.LineBreaker;
import vn.coordination.shared.app.print.Paragraph;
import vn.coordination.shared.app.print.Run;
import vn.coordination.shared.app.print.Style;

/** Sets the text of each entry and measures it. */
final class RowLayout {
    private static final Style BOLD = Style.body(Face.BOLD);
    private static final Style PLAIN = Style.body(Face.REGULAR);

    /** Room left of the bar that marks a change. */
    static final float MARGIN_WIDTH = 54;

    private final PrintTexts texts;
    private final LineBreaker breaker;

    RowLayout(PrintTexts texts, LineBreaker breaker) {
        this.texts = texts;
        this.breaker = breaker;
    }

    RowBox row(SheetEntry entry) {
        if (entry instanceof SheetEntry.Open open) {
            return RowBox.of(
                    open.date(),
                    Optional.of(open.half()),
                    List.of(
                            cell(Column.CONTENT, Column.CONTENT, content(open)),
                            cell(Column.PLACE, Column.PLACE, List.of(plain(open.place(), open.cancelled()))),
                            cell(Column.CHAIR, Column.CHAIR, people(open))),
                    margin(open.change().issue()));
        }
        if (entry instanceof SheetEntry.Busy busy) {
            return RowBox.of(
                    busy.date(),
                    Optional.of(busy.half()),
                    List.of(
                            cell(Column.CONTENT, Column.CONTENT, content(busy)),
                            cell(Column.PLACE, Column.PLACE, List.of()),
                            cell(Column.CHAIR, Column.CHAIR, List.of())),
                    margin(busy.changedIn()));
        }
        SheetEntry.DayNote note = (SheetEntry.DayNote) entry;
        Paragraph words = Paragraph.left(new Run(note.text(), Style.body(Face.ITALIC)));
        CellBox cell = cell(Column.HALF, Column.CHAIR, List.of(words));
        return RowBox.of(note.date(), Optional.empty(), List.of(cell), List.of());
    }

    private List<Paragraph> content(SheetEntry.Open entry) {
        List<Run> runs = time(entry.time(), entry.cancelled());
        runs.add(new Run(entry.content(), PLAIN.struckIf(entry.cancelled())));
        String marks = Arrays.stream(SheetMark.values())
                .filter(entry.marks()::contains)
                .map(mark -> texts.text(mark.label()))
                .collect(Collectors.joining(" · "));
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(new Paragraph(runs, Align.LEFT));
        paragraphs.add(badge(entry.leadOffice(), marks));
        if (!entry.change().reason().isBlank()) {
            String why = texts.text(PrintLabel.CHANGE_REASON, entry.change().reason());
            paragraphs.add(Paragraph.left(new Run(why, Style.note(Face.ITALIC))));
        }
        return paragraphs;
    }

    private List<Paragraph> content(SheetEntry.Busy entry) {
        List<Run> runs = time(entry.time(), entry.cancelled());
        runs.add(new Run(texts.text(PrintLabel.BUSY), Style.body(Face.ITALIC).struckIf(entry.cancelled())));
        return List.of(new Paragraph(runs, Align.LEFT), badge(entry.leadOffice(), ""));
    }

    private List<Run> time(String time, boolean cancelled) {
        List<Run> runs = new ArrayList<>();
        if (cancelled) {
            runs.add(new Run(texts.text(PrintLabel.CANCELLED), BOLD));
        }
        runs.add(new Run(time, BOLD.struckIf(cancelled)));
        return runs;
    }

    private static Paragraph badge(String office, String marks) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(office, Style.note(Face.REGULAR)));
        if (!marks.isEmpty()) {
            runs.add(new Run(office.isEmpty() ? marks : "· " + marks, Style.note(Face.BOLD)));
        }
        return new Paragraph(runs, Align.LEFT);
    }

    private List<Paragraph> people(SheetEntry.Open entry) {
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(Paragraph.left(new Run(entry.chair(), BOLD.struckIf(entry.cancelled()))));
        if (!entry.attendees().isEmpty()) {
            String names = String.join("; ", entry.attendees());
            paragraphs.add(plain(texts.text(PrintLabel.ATTENDEES, names), entry.cancelled()));
        }
        if (!entry.preparing().isBlank()) {
            String unit = texts.text(PrintLabel.PREPARING, entry.preparing());
            paragraphs.add(Paragraph.left(new Run(unit, Style.note(Face.REGULAR))));
        }
        return paragraphs;
    }

    private List<Line> margin(int changedIn) {
        if (changedIn == SheetEntry.UNCHANGED) {
            return List.of();
        }
        String words = texts.text(PrintLabel.CHANGED, changedIn);
        return breaker.lines(List.of(Paragraph.of(Align.RIGHT, words, Style.note(Face.BOLD))), MARGIN_WIDTH);
    }

    private static Paragraph plain(String text, boolean struck) {
        return Paragraph.left(new Run(text, PLAIN.struckIf(struck)));
    }

    private CellBox cell(Column first, Column last, List<Paragraph> paragraphs) {
        return new CellBox(first, last, breaker.lines(paragraphs, first.textWidthTo(last)));
    }
}
