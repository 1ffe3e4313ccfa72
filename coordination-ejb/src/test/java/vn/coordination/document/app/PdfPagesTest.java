package vn.coordination.document.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.coordination.shared.app.UnreadableFile;

class PdfPagesTest {
    private static final int FOUR_BYTES_EACH_ARE_TEN_MB = 2_510_000;

    @Test
    @DisplayName("a page is drawn as wide as it is announced, with what is written on it beside")
    void drawn() throws Exception {
        byte[] pdf = pdf(page(PDRectangle.A4, 0));
        PdfPages.Outline outline = PdfPages.outlines(pdf).get(0);
        BufferedImage picture = picture(pdf);
        assertThat(outline.text()).isEqualTo("Bao cao");
        assertThat(outline.width()).isEqualTo(1240);
        assertThat(picture.getWidth()).isCloseTo(outline.width(), within(1));
        assertThat(dark(picture)).as("written on it").isPositive();
        assertThat(picture.getHeight()).isCloseTo(outline.height(), within(1));
    }

    @Test
    @DisplayName("no picture is larger than ten megabytes unpacked, whatever form the page has")
    void limited() throws Exception {
        for (PDRectangle form : List.of(new PDRectangle(14_000, 14_000), new PDRectangle(100, 14_000))) {
            BufferedImage picture = picture(pdf(page(form, 0)));
            assertThat(picture.getWidth() * picture.getHeight())
                    .as(form.toString())
                    .isLessThan(FOUR_BYTES_EACH_ARE_TEN_MB);
        }
    }

    @Test
    @DisplayName("a page that lies on its side is looked at upright")
    void turned() throws Exception {
        BufferedImage picture = picture(pdf(page(PDRectangle.A4, 90)));
        assertThat(picture.getWidth()).isGreaterThan(picture.getHeight());
    }

    @Test
    @DisplayName("there is no page before the first or after the last, and none of what is no PDF")
    void none() throws Exception {
        byte[] pdf = pdf(page(PDRectangle.A4, 0));
        assertThat(PdfPages.picture(pdf, 0)).isEmpty();
        assertThat(PdfPages.picture(pdf, 2)).isEmpty();
        assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> PdfPages.outlines(new byte[] {1, 2, 3}));
    }

    private static long dark(BufferedImage picture) {
        return Arrays.stream(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()))
                .filter(point -> (point & 0xFF) < 0x40)
                .count();
    }

    private static BufferedImage picture(byte[] pdf) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(PdfPages.picture(pdf, 1).orElseThrow()));
    }

    private static PDPage page(PDRectangle form, int rotation) {
        PDPage page = new PDPage(form);
        page.setRotation(rotation);
        return page;
    }

    private static byte[] pdf(PDPage page) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(page);
            try (PDPageContentStream words = new PDPageContentStream(document, page)) {
                words.beginText();
                words.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
                words.newLineAtOffset(20, 60);
                words.showText("Bao cao");
                words.endText();
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
