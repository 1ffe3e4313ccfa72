package vn.coordination.document.app;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import vn.coordination.shared.app.UnreadableFile;

/** The pages of a PDF for whoever reads them on a screen, one picture at a time. */
public final class PdfPages {
    public static final String PICTURE_TYPE = "image/jpeg";

    /** So wide is a page of A4 sharp on a phone and on a screen. */
    private static final int WIDTH = 1240;

    /** A page may be of any form; at four bytes each no picture takes more than 10 MB. */
    private static final int MOST_PIXELS = 2_500_000;

    private static final float QUALITY = 0.85f;

    private PdfPages() {}

    /**
     * @param width of its picture
     * @param text that is written on it; empty for a scan
     */
    public record Outline(int width, int height, String text) {}

    /** Without drawing any. */
    public static List<Outline> outlines(byte[] pdf) throws UnreadableFile {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<Outline> outlines = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                outlines.add(outline(document, page));
            }
            return outlines;
        } catch (IOException broken) {
            throw new UnreadableFile(broken);
        }
    }

    private static Outline outline(PDDocument document, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        Format format = Format.of(document.getPage(number - 1));
        float scale = format.scale();
        return new Outline(
                Math.round(format.width() * scale),
                Math.round(format.height() * scale),
                stripper.getText(document).strip());
    }

    /** @param number the first being 1; empty when there is no such page */
    public static Optional<byte[]> picture(byte[] pdf, int number) throws UnreadableFile {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (number < 1 || number > document.getNumberOfPages()) {
                return Optional.empty();
            }
            PDFRenderer renderer = new PDFRenderer(document);
            // of a picture in it no more is unpacked than is shown
            renderer.setSubsamplingAllowed(true);
            float scale = Format.of(document.getPage(number - 1)).scale();
            return Optional.of(packed(renderer.renderImage(number - 1, scale, ImageType.RGB)));
        } catch (IOException broken) {
            throw new UnreadableFile(broken);
        }
    }

    private static byte[] packed(BufferedImage picture) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(PICTURE_TYPE).next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(packed)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return packed.toByteArray();
    }

    /** A page as it is looked at, in its own units. */
    private record Format(float width, float height) {
        static Format of(PDPage page) {
            PDRectangle box = page.getCropBox();
            boolean lying = page.getRotation() % 180 != 0;
            return lying ? new Format(box.getHeight(), box.getWidth()) : new Format(box.getWidth(), box.getHeight());
        }

        float scale() {
            double fitting = Math.sqrt(MOST_PIXELS / ((double) width * height));
            return (float) Math.min(WIDTH / (double) width, fitting);
        }
    }
}
