package vn.coordination.shared.app.print;

import java.util.ArrayList;
import java.util.List;

/** Breaks paragraphs into lines at spaces, and within a word only if it is wider than the line. */
public final class LineBreaker {
    private final SheetFonts fonts;

    public LineBreaker(SheetFonts fonts) {
        this.fonts = fonts;
    }

    public List<Line> lines(List<Paragraph> paragraphs, float width) {
        List<Line> lines = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            breakParagraph(paragraph, width, lines);
        }
        return lines;
    }

    private void breakParagraph(Paragraph paragraph, float width, List<Line> lines) {
        Filling filling = new Filling(paragraph.align(), width, lines);
        for (Run run : paragraph.runs()) {
            for (String word : fonts.printable(run.text(), run.style().face()).split(" +")) {
                if (!word.isEmpty()) {
                    filling.add(word, run.style());
                }
            }
        }
        filling.finish();
    }

    /** The line that is being filled. */
    private final class Filling {
        private final Align align;
        private final float limit;
        private final List<Line> lines;
        private List<Run> runs = new ArrayList<>();
        private float used;

        Filling(Align align, float limit, List<Line> lines) {
            this.align = align;
            this.limit = limit;
            this.lines = lines;
        }

        void add(String word, Style style) {
            float space = runs.isEmpty() ? 0 : fonts.width(" ", lastStyle());
            if (used + space + fonts.width(word, style) <= limit) {
                if (!runs.isEmpty()) {
                    // in the style of the word before, so that a line through a text does not begin too early
                    append(" ", lastStyle());
                }
                append(word, style);
                return;
            }
            finish();
            String rest = word;
            while (fonts.width(rest, style) > limit) {
                int cut = longestStart(rest, style);
                append(rest.substring(0, cut), style);
                finish();
                rest = rest.substring(cut);
            }
            append(rest, style);
        }

        private Style lastStyle() {
            return runs.get(runs.size() - 1).style();
        }

        private int longestStart(String word, Style style) {
            int cut = word.offsetByCodePoints(0, 1);
            float width = fonts.width(word.substring(0, cut), style);
            while (cut < word.length()) {
                int next = word.offsetByCodePoints(cut, 1);
                width += fonts.width(word.substring(cut, next), style);
                if (width > limit) {
                    break;
                }
                cut = next;
            }
            return cut;
        }

        private void append(String text, Style style) {
            int last = runs.size() - 1;
            if (last >= 0 && lastStyle().equals(style)) {
                runs.set(last, new Run(runs.get(last).text() + text, style));
            } else {
                runs.add(new Run(text, style));
            }
            used += fonts.width(text, style);
        }

        void finish() {
            if (!runs.isEmpty()) {
                lines.add(new Line(runs, align, used));
                runs = new ArrayList<>();
                used = 0;
            }
        }
    }
}
