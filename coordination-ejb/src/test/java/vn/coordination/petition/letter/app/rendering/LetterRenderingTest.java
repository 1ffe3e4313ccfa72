package vn.coordination.petition.letter.app.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.coordination.identity.Role;
import vn.coordination.organisation.Office;
import vn.coordination.petition.LetterKind;

class LetterRenderingTest {
    private static final Instant AT = Instant.parse("2026-02-04T03:00:00Z");

    private final LetterTexts texts = new LetterTexts();

    private Letter letter(LetterKind kind, Office issuer, String content) {
        return texts.letter(new LetterMatter(
                kind,
                issuer,
                7,
                "12/2026-CO",
                "đơn số 12/2026-CO",
                LocalDate.of(2026, 1, 30),
                "bà Phạm Thị Mẫu",
                "",
                "Đề nghị xem xét {0} | thửa đất <7> & lối đi",
                "Sở Xây dựng",
                content,
                Role.DEPUTY_CHIEF,
                "Nguyễn Văn Ký",
                AT));
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    @DisplayName("every kind has words, in both renderings the same, whatever the summary is made of")
    void everyKind(LetterKind kind) throws IOException {
        Letter letter = letter(kind, Office.COMMITTEE_OFFICE, "Nội dung bổ sung");
        String pdf = text(LetterPdf.bytes(letter));
        String docx = main(LetterDocx.bytes(letter));

        for (String part : new String[] {letter.number(), letter.subject(), "Nội dung bổ sung", "Nguyễn Văn Ký"}) {
            assertThat(pdf).contains(part);
            assertThat(docx).contains(part.replace("&", "&amp;"));
        }
        assertThat(docx).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").doesNotContain("{1}");
        assertThat(letter.paragraphs()).noneMatch(paragraph -> paragraph.contains("{1}"));
    }

    @Test
    @DisplayName("a body of the State and one of the Party head and number their letters in their own ways")
    void layouts() throws IOException {
        String state = text(LetterPdf.bytes(letter(LetterKind.ACCEPTANCE, Office.COMMITTEE_OFFICE, "")));
        assertThat(state)
                .contains("Độc lập - Tự do - Hạnh phúc", "Số: 07/TB-VPUBND", "Hà Nội, ngày 04 tháng 02 năm 2026")
                .contains("KT. CHÁNH VĂN PHÒNG");
        String party = text(LetterPdf.bytes(letter(LetterKind.ACCEPTANCE, Office.PARTY_OFFICE, "")));
        assertThat(party)
                .contains("ĐẢNG CỘNG SẢN VIỆT NAM", "Số: 07-TB/VPTU", "K/T CHÁNH VĂN PHÒNG")
                .doesNotContain("CỘNG HÒA");
        assertThat(letter(LetterKind.GUIDANCE, Office.COMMITTEE_OFFICE, "").number())
                .isEqualTo("07/VPUBND");
        assertThat(letter(LetterKind.GUIDANCE, Office.PARTY_OFFICE, "").number())
                .isEqualTo("07-CV/VPTU");
    }

    @Test
    @DisplayName("a long letter goes on overleaf, is tagged, and equal letters have equal bytes")
    void pages() throws IOException {
        Letter longOne = letter(LetterKind.REFUSAL, Office.COUNCIL_OFFICE, "lý do dài ".repeat(700));
        byte[] pdf = LetterPdf.bytes(longOne);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi");
        }
        assertThat(LetterPdf.bytes(longOne)).isEqualTo(pdf);
        assertThat(LetterDocx.bytes(longOne)).isEqualTo(LetterDocx.bytes(longOne));
    }

    @Test
    @DisplayName("a register is a table, whole in both renderings, with its head on every page and no line cut in two")
    void table() throws IOException {
        List<List<String>> rows = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> List.of(String.valueOf(i), "nội dung <" + i + "> khá dài, đủ để xuống dòng trong ô"))
                .toList();
        Letter sheet = sheet(new LetterTable(List.of(1, 4), List.of("STT", "Nội dung"), rows));
        byte[] pdf = LetterPdf.bytes(sheet);
        assertThat(text(pdf)).contains("Mẫu số 03/TCD", "nội dung <60>").doesNotContain("Kính gửi", "Số:");
        assertThat(main(LetterDocx.bytes(sheet))).contains("nội dung &lt;60&gt;", "w:tblHeader", "Nguyễn Văn Ký");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            assertThat(second.getText(document)).contains("STT");
        }
    }

    @Test
    @DisplayName("a register of twelve columns lies across the sheet, in both renderings")
    void across() throws IOException {
        List<String> cells =
                IntStream.rangeClosed(1, 12).mapToObj(i -> "cột " + i).toList();
        Letter sheet = sheet(new LetterTable(Collections.nCopies(12, 1), cells, List.of(cells)));
        try (PDDocument document = Loader.loadPDF(LetterPdf.bytes(sheet))) {
            PDRectangle page = document.getPage(0).getMediaBox();
            assertThat(page.getWidth()).isGreaterThan(page.getHeight());
        }
        assertThat(main(LetterDocx.bytes(sheet))).contains("w:orient=\"landscape\"", "cột 12");
    }

    private Letter sheet(LetterTable table) {
        return texts.sheet(new SheetMatter(
                Office.COMMITTEE_OFFICE,
                "Mẫu số 03/TCD",
                "SỔ TIẾP CÔNG DÂN",
                "Tháng 2 năm 2026",
                List.of("Danh tính được niêm phong."),
                table,
                "NGƯỜI LẬP SỔ",
                "Nguyễn Văn Ký",
                AT));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String main(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}
