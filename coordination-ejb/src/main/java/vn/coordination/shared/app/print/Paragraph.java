package vn.coordination.shared.app.print;

import java.util.List;

/** Runs that are broken into lines together. */
public record Paragraph(List<Run> runs, Align align) {
    public static Paragraph of(Align align, String text, Style style) {
        return new Paragraph(List.of(new Run(text, style)), align);
    }

    public static Paragraph left(Run... runs) {
        return new Paragraph(List.of(runs), Align.LEFT);
    }
}
