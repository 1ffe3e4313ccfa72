package vn.coordination.schedule.week.app.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.coordination.schedule.HalfDay;

class WeekPrintLayoutTest {
    private static final WeekPrint PRINT = new WeekPrint(PrintTexts.in(Locale.forLanguageTag("vi")));

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 11, 12, 13, 59, 120})
    void keepsEveryRowOnOnePageUnderARepeatedHead(int rows) throws IOException {
        List<String> pages = PrintedPages.of(PRINT.bytes(SampleWeek.full(rows)));
        IntStream.range(0, rows).forEach(i -> {
            List<String> starts = holding(pages, "đầu%03d".formatted(i));
            assertThat(starts).as("row %d", i).hasSize(1);
            assertThat(holding(pages, "cuối%03d".formatted(i))).isEqualTo(starts);
        });
        assertThat(pages)
                .allSatisfy(page -> assertThat(page).contains("Giờ, nội dung", "Địa điểm", "Chủ trì, thành phần"));
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("Trang %d/%d".formatted(i + 1, pages.size()));
        }
    }

    private static List<String> holding(List<String> pages, String word) {
        return pages.stream().filter(page -> page.contains(word)).toList();
    }

    @Test
    void repeatsTheDayOnThePageWhereItGoesOn() throws IOException {
        List<String> pages = PrintedPages.of(PRINT.bytes(SampleWeek.full(120)));
        assertThat(pages).hasSizeGreaterThan(10);
        assertThat(pages.subList(1, pages.size()))
                .allSatisfy(page -> assertThat(page).containsPattern("Thứ (Hai|Ba|Tư|Năm|Sáu)"));
        assertThat(pages.get(1)).contains("Thứ Hai 30/11/2026 (tiếp)");
        assertThat(pages.get(0)).doesNotContain("(tiếp)");
    }

    @Test
    void carriesARowTallerThanAPageOverWithoutLosingALetter() throws IOException {
        String content =
                "Nghe báo cáo về quy hoạch phân khu đô thị; ".repeat(250).trim();
        SheetEntry tall = SampleWeek.entry(1, HalfDay.MORNING, "08:00", content);
        SheetEntry before = SampleWeek.entry(0, HalfDay.MORNING, "08:00", "Họp đầu tuần");
        byte[] pdf = PRINT.bytes(
                new WeekSheet(SampleWeek.heading(SheetStatus.ISSUED), List.of(before, tall), List.of(), ""));
        String text = PrintedPages.text(pdf);
        assertThat(text.split("quy hoạch phân khu", -1)).hasSizeGreaterThan(240);
        assertInsideThePage(pdf);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 12, 120})
    void writesNothingBelowTheFootOrBeyondTheEdges(int rows) throws IOException {
        assertInsideThePage(PRINT.bytes(SampleWeek.full(rows)));
    }

    @Test
    void breaksAWordThatIsWiderThanItsColumn() throws IOException {
        SheetEntry entry = SampleWeek.entry(0, HalfDay.MORNING, "08:00", "Ỗ".repeat(10_000));
        byte[] pdf = PRINT.bytes(new WeekSheet(SampleWeek.heading(SheetStatus.ISSUED), List.of(entry), List.of(), ""));
        assertInsideThePage(pdf);
        long letters =
                PrintedPages.text(pdf).chars().filter(letter -> letter == 'Ỗ').count();
        assertThat(letters).isEqualTo(10_000);
    }

    private static void assertInsideThePage(byte[] pdf) throws IOException {
        assertThat(PrintedPages.letters(pdf)).isNotEmpty().allSatisfy(letter -> {
            assertThat(letter.getX()).isGreaterThan(10);
            assertThat(letter.getX() + letter.getWidth()).isLessThanOrEqualTo(Frame.RIGHT);
            assertThat(letter.getY()).isLessThan(Frame.BOTTOM + 25);
        });
    }

    @Test
    void isA4AcrossWithEveryFontEmbeddedAndSubset() throws IOException {
        byte[] pdf = PRINT.bytes(SampleWeek.full(40));
        assertThat(pdf.length).isLessThan(200_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isEqualTo(PDRectangle.A4.getHeight());
                assertThat(page.getMediaBox().getHeight()).isEqualTo(PDRectangle.A4.getWidth());
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+LiberationSerif.*");
                }
            }
        }
    }

    @Test
    void tellsAScreenReaderTheTable() throws IOException {
        try (PDDocument document = Loader.loadPDF(PRINT.bytes(SampleWeek.full(40)))) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Lịch công tác tuần 49/2026 · Bản số 3");
            List<String> types = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), types);
            assertThat(types).containsOnlyOnce("H1", "Table");
            assertThat(types.stream().filter("TR"::equals)).hasSize(41);
            assertThat(types.stream().filter("TD"::equals)).hasSize(120);
            assertThat(types.stream().filter("TH"::equals)).hasSize(5 + 5 + 10);
        }
    }

    private static void collect(PDStructureNode node, List<String> types) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                collect(element, types);
            }
        }
    }
}
