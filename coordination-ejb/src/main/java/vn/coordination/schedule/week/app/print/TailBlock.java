package vn.coordination.schedule.week.app.print;

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

/** What stands below the table: the legend of the marks that occur, and the signature blocks side by side. */
final class TailBlock {
    private static final float GAP = 10;
    private static final float SIGNING_ROOM = 34;
    private static final float COLUMN_GAP = 12;

    private final List<Line> legend;
    private final List<Signature> signatures;

    TailBlock(WeekSheet sheet, PrintTexts texts, LineBreaker breaker) {
        legend = breaker.lines(legend(sheet, texts), Frame.INNER);
        float width = signatureWidth(sheet.signatures().size());
        signatures = sheet.signatures().stream()
                .map(signature -> Signature.of(signature, texts, breaker, width))
                .toList();
    }

    private static List<Paragraph> legend(WeekSheet sheet, PrintTexts texts) {
        boolean changed = sheet.entries().stream().anyMatch(TailBlock::isChanged);
        boolean busy = sheet.entries().stream().anyMatch(SheetEntry.Busy.class::isInstance);
        List<Paragraph> legend = new ArrayList<>();
        if (changed) {
            legend.add(note(texts.text(PrintLabel.CHANGED_NOTE)));
        }
        if (busy) {
            legend.add(note(texts.text(PrintLabel.BUSY_NOTE)));
        }
        return legend;
    }

    private static boolean isChanged(SheetEntry entry) {
        return entry instanceof SheetEntry.Open open && open.change().issue() != SheetEntry.UNCHANGED
                || entry instanceof SheetEntry.Busy busy && busy.changedIn() != SheetEntry.UNCHANGED;
    }

    private static Paragraph note(String text) {
        return Paragraph.of(Align.LEFT, text, Style.note(Face.ITALIC));
    }

    private static float signatureWidth(int count) {
        return count == 0 ? 0 : Frame.INNER / count - COLUMN_GAP;
    }

    float height() {
        float height = legend.isEmpty() ? 0 : GAP / 2 + Line.height(legend);
        return signatures.isEmpty() ? height : height + GAP + aboveHeight() + SIGNING_ROOM + belowHeight();
    }

    private float aboveHeight() {
        return (float) signatures.stream()
                .mapToDouble(signature -> Line.height(signature.above()))
                .max()
                .orElse(0);
    }

    private float belowHeight() {
        return (float) signatures.stream()
                .mapToDouble(signature -> Line.height(signature.below()))
                .max()
                .orElse(0);
    }

    void paint(Canvas canvas, PDStructureElement document, float top) throws IOException {
        float y = top;
        if (!legend.isEmpty()) {
            canvas.tagged(TagTree.element(document, "P"), legend, Frame.LEFT, y + GAP / 2, Frame.INNER);
            y += GAP / 2 + Line.height(legend);
        }
        float width = signatureWidth(signatures.size());
        float left = Frame.LEFT + COLUMN_GAP / 2;
        float namesTop = y + GAP + aboveHeight() + SIGNING_ROOM;
        for (Signature signature : signatures) {
            PDStructureElement block = TagTree.element(document, "Div");
            canvas.tagged(TagTree.element(block, "P"), signature.above(), left, y + GAP, width);
            canvas.tagged(TagTree.element(block, "P"), signature.below(), left, namesTop, width);
            left += width + COLUMN_GAP;
        }
    }

    /** A signature block, broken into the lines above and below the room for the signature. */
    private record Signature(List<Line> above, List<Line> below) {
        static Signature of(SheetSignature block, PrintTexts texts, LineBreaker breaker, float width) {
            List<Paragraph> above = new ArrayList<>();
            above.add(centred(block.office(), Style.body(Face.BOLD)));
            block.title().lines().forEach(line -> above.add(centred(line, Style.body(Face.BOLD))));
            above.add(centred(block.note(), Style.note(Face.ITALIC)));
            List<Paragraph> below = new ArrayList<>();
            below.add(centred(block.signer(), Style.body(Face.BOLD)));
            if (!block.actingFor().isBlank()) {
                String words = texts.text(PrintLabel.ACTING_FOR, block.actingFor());
                below.add(centred(words, Style.body(Face.ITALIC)));
            }
            return new Signature(breaker.lines(above, width), breaker.lines(below, width));
        }

        private static Paragraph centred(String text, Style style) {
            return Paragraph.of(Align.CENTRE, text, style);
        }
    }
}
