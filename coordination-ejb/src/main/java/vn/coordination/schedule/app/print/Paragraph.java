package vn.coordination.schedule.app.print;

import java.util.List;

/** Runs that are broken into lines together. */
record Paragraph(List<Run> runs, Align align) {
    static Paragraph of(Align align, String text, Style style) {
        return new Paragraph(List.of(new Run(text, style)), align);
    }

    static Paragraph left(Run... runs) {
        return new Paragraph(List.of(runs), Align.LEFT);
    }
}
