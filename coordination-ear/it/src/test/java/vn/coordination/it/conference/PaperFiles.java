package vn.coordination.it.conference;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Papers of as many pages as are asked for. */
public final class PaperFiles {
    private PaperFiles() {}

    public static byte[] pdf(int pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < pages; page++) {
                document.addPage(written(document, page + 1));
            }
            document.save(out);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return out.toByteArray();
    }

    private static PDPage written(PDDocument document, int number) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        try (PDPageContentStream words = new PDPageContentStream(document, page)) {
            words.beginText();
            words.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
            words.newLineAtOffset(72, 720);
            words.showText("Trang so " + number);
            words.endText();
        }
        return page;
    }

    /** @param properties what the program that wrote it has left in it */
    static byte[] docx(String properties) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "word/document.xml", "<document/>");
            part(zip, "docProps/app.xml", properties);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
