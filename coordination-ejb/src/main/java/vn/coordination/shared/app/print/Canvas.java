package vn.coordination.shared.app.print;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.util.Matrix;

/** One page to draw on, measured from its top left corner. All that is drawn is either tagged or an artifact. */
public final class Canvas implements Closeable {
    private static final float STRIKE_HEIGHT = 0.27f;
    private static final float STRIKE_WEIGHT = 0.7f;
    private static final float WATERMARK_SIZE = 110;
    private static final float WATERMARK_GREY = 0.92f;

    private final PDPage page;
    private final PDPageContentStream stream;
    private final SheetFonts fonts;
    private final TagTree tags;

    public Canvas(PDDocument document, SheetFonts fonts, TagTree tags, PDRectangle format) throws IOException {
        this.page = new PDPage(format);
        this.fonts = fonts;
        this.tags = tags;
        document.addPage(page);
        tags.enter(page);
        this.stream = new PDPageContentStream(document, page);
    }

    /** Lines that belong to the element, one below the other. */
    public void tagged(PDStructureElement element, List<Line> lines, float left, float top, float width)
            throws IOException {
        if (!lines.isEmpty()) {
            stream.beginMarkedContent(COSName.getPDFName(element.getStructureType()), tags.mark(page, element));
            draw(lines, left, top, width);
            stream.endMarkedContent();
        }
    }

    /** Lines that repeat what is said elsewhere. */
    public void repeated(List<Line> lines, float left, float top, float width) throws IOException {
        stream.beginMarkedContent(COSName.ARTIFACT);
        draw(lines, left, top, width);
        stream.endMarkedContent();
    }

    public void rule(float left, float top, float right, float bottom, float weight) throws IOException {
        stream.beginMarkedContent(COSName.ARTIFACT);
        stroke(left, top, right, bottom, weight);
        stream.endMarkedContent();
    }

    /** A pale word across the page, to be drawn before everything else. */
    public void watermark(String word) throws IOException {
        Style style = new Style(Face.BOLD, WATERMARK_SIZE, false);
        float width = fonts.width(word, style);
        Matrix matrix = Matrix.getRotateInstance(
                Math.toRadians(25),
                page.getMediaBox().getWidth() / 2,
                page.getMediaBox().getHeight() / 2);
        matrix.translate(-width / 2, -WATERMARK_SIZE / 3);
        stream.beginMarkedContent(COSName.ARTIFACT);
        stream.setNonStrokingColor(WATERMARK_GREY);
        stream.beginText();
        stream.setFont(fonts.font(style.face()), style.size());
        stream.setTextMatrix(matrix);
        stream.showText(word);
        stream.endText();
        stream.setNonStrokingColor(0f);
        stream.endMarkedContent();
    }

    private void draw(List<Line> lines, float left, float top, float width) throws IOException {
        float lineTop = top;
        for (Line line : lines) {
            float x = left + line.align().offset(width - line.width());
            for (Run run : line.runs()) {
                float end = x + fonts.width(run.text(), run.style());
                show(run, x, lineTop + line.baseline());
                if (run.style().struck()) {
                    float middle = lineTop + line.baseline() - run.style().size() * STRIKE_HEIGHT;
                    stroke(x, middle, end, middle, STRIKE_WEIGHT);
                }
                x = end;
            }
            lineTop += line.height();
        }
    }

    private void show(Run run, float x, float baseline) throws IOException {
        stream.beginText();
        stream.setFont(fonts.font(run.style().face()), run.style().size());
        stream.newLineAtOffset(x, page.getMediaBox().getHeight() - baseline);
        stream.showText(run.text());
        stream.endText();
    }

    private void stroke(float left, float top, float right, float bottom, float weight) throws IOException {
        stream.setLineWidth(weight);
        stream.moveTo(left, page.getMediaBox().getHeight() - top);
        stream.lineTo(right, page.getMediaBox().getHeight() - bottom);
        stream.stroke();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
