package vn.coordination.schedule.week.app.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.coordination.schedule.HalfDay;

class WeekPrintTest {
    private static final PrintTexts VIETNAMESE = PrintTexts.in(Locale.forLanguageTag("vi"));

    private static byte[] print(WeekSheet sheet) {
        return new WeekPrint(VIETNAMESE).bytes(sheet);
    }

    private static WeekSheet single(SheetEntry entry) {
        return new WeekSheet(SampleWeek.heading(SheetStatus.ISSUED), List.of(entry), List.of(), "");
    }

    @Test
    void printsHeadingRowsAndSignaturesWithComposedVietnameseLetters() throws IOException {
        String text = PrintedPages.text(print(SampleWeek.mixed(SheetStatus.ISSUED)));
        assertThat(text)
                .contains(
                        "VĂN PHÒNG ĐOÀN ĐBQH VÀ HĐND",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Hà Nội, ngày 27 tháng 11 năm 2026")
                .contains("LỊCH CÔNG TÁC TUẦN 49", "Từ ngày 30/11/2026 đến ngày 06/12/2026")
                .contains("Bản số 3, ban hành lúc 15:05 ngày 27/11/2026")
                .contains("Tuần trước: 48 (23/11–29/11)", "Tuần sau: 50 (07/12–13/12)")
                .contains("Thứ Hai 30/11/2026", "08:00–09:30 Hội nghị giao ban Thường trực Thành ủy")
                .contains("Phòng họp số 1, 12 Lê Lai", "Chủ tịch UBND Phạm Đức Thắng")
                .contains("Thành phần: các Phó Chủ tịch; Sở Tài chính; Sở Xây dựng", "Chuẩn bị: Sở Nội vụ")
                .contains("VPUBND · Trực tuyến · Thay đổi gấp", "VPUBND · MẬT", "HỦY: 13:30–17:00")
                .contains("Ngày Văn hóa Việt Nam (dự kiến): không xếp họp", "Lưu hành nội bộ", "Trang 1/2");
    }

    @Test
    void namesBothTheSignerAndTheOneHeActsFor() throws IOException {
        assertThat(PrintedPages.text(print(SampleWeek.mixed(SheetStatus.ISSUED))))
                .contains("Trần Quốc Bảo", "(theo ủy quyền của Chánh Văn phòng Lê Thị Phượng)")
                .contains("Đồng ý mặc nhiên lúc 15:00 ngày 27/11/2026 (SC-03)");
    }

    @Test
    void ordersRowsByDayAndHalfAndNamesWeekdaysWithoutEntries() throws IOException {
        String text = PrintedPages.text(print(SampleWeek.mixed(SheetStatus.ISSUED)));
        assertThat(text)
                .containsSubsequence("Thứ Hai", "Thứ Ba", "Thứ Tư", "phường Ngọc Hà", "bờ sông Hồng", "Thứ Năm");
        assertThat(text).contains("Không có lịch").doesNotContain("Thứ Bảy", "Chủ nhật");
    }

    @Test
    void marksChangedRowsWithTheirVersionAndExplainsTheMark() throws IOException {
        String text = PrintedPages.text(print(SampleWeek.mixed(SheetStatus.ISSUED)));
        assertThat(text).contains("Bản 2 09:00–11:00", "Bản 3 14:00–16:30", "Bản 3 HỦY");
        assertThat(text).contains("số bản ở lề trái");
        SheetEntry.Open unchanged = SampleWeek.entry(0, HalfDay.MORNING, "08:00", "Họp");
        assertThat(PrintedPages.text(print(single(unchanged)))).doesNotContain("số bản ở lề trái", "“Bận”");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("SC-11 · a changed row says why it changed, and that it was urgent")
    @CsvSource(textBlock = """
            vi, Thay đổi gấp Lý do thay đổi: Bộ Tài chính đổi giờ họp
            en, Urgent change Reason for the change: Bộ Tài chính đổi giờ họp
            fr, Changement urgent Motif du changement : Bộ Tài chính đổi giờ họp
            """)
    void saysWhyARowChanged(String language, String told) throws IOException {
        PrintTexts texts = PrintTexts.in(Locale.forLanguageTag(language));
        String text = PrintedPages.text(new WeekPrint(texts).bytes(SampleWeek.mixed(SheetStatus.ISSUED)));
        assertThat(text).containsOnlyOnce(told);
    }

    @Test
    void showsOfABusyRowItsTimeAndOfficeOnly() throws IOException {
        SheetEntry busy = new SheetEntry.Busy(SampleWeek.MONDAY, HalfDay.MORNING, "08:00–10:00", "VPTU", 0, false);
        String text = PrintedPages.text(print(single(busy)));
        String row = text.substring(text.indexOf("Sáng"), text.indexOf("Thứ Ba"));
        assertThat(row.trim()).isEqualTo("Sáng 08:00–10:00 Bận VPTU");
    }

    @Test
    void saysOnEveryPageOfADraftThatItIsOne() throws IOException {
        WeekSheet full = SampleWeek.full(40);
        WeekSheet draft = new WeekSheet(SampleWeek.heading(SheetStatus.DRAFT), full.entries(), List.of(), "");
        List<String> pages = PrintedPages.of(print(draft));
        assertThat(pages)
                .hasSizeGreaterThan(2)
                .allSatisfy(page -> assertThat(page).contains("DỰ THẢO", "Dự thảo số 3"));
        assertThat(pages.get(0)).contains("Bản dự thảo số 3, tính đến 15:05 ngày 27/11/2026, chưa ban hành");
        assertThat(PrintedPages.text(print(full))).doesNotContainIgnoringCase("dự thảo");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            vi, LỊCH CÔNG TÁC TUẦN 49, Thứ Hai, Chiều, Bận, Trang 1/
            en, 'WEEKLY SCHEDULE, WEEK 49', Monday, Afternoon, Busy, Page 1/
            fr, 'CALENDRIER HEBDOMADAIRE, SEMAINE 49', Lundi, Après-midi, Occupé, Page 1/
            """)
    void speaksTheReadersLanguage(String language, String title, String day, String half, String busy, String page)
            throws IOException {
        byte[] pdf = new WeekPrint(PrintTexts.in(Locale.forLanguageTag(language)))
                .bytes(SampleWeek.mixed(SheetStatus.ISSUED));
        assertThat(PrintedPages.text(pdf)).contains(title, day, half, busy, page);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
        }
    }

    @Test
    void givesEqualBytesForEqualInput() {
        assertThat(print(SampleWeek.full(30))).isEqualTo(print(SampleWeek.full(30)));
    }

    @Test
    void setsLettersComposedAndSurvivesThoseTheFontLacks() throws IOException {
        String decomposed = "Ho\u0323\u0302p Ba\u0306\u0301c";
        SheetEntry entry = SampleWeek.entry(
                0, HalfDay.MORNING, "08:00", decomposed + "\u202e\u0000\ttrẻ\n\uD83D\uDE00 會 officiel");
        assertThat(PrintedPages.text(print(single(entry)))).contains("Hộp Bắc trẻ □ □ officiel");
    }

    @ParameterizedTest
    @EnumSource(SheetStatus.class)
    void storesThePrintsForTheEye(SheetStatus status) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "prints"));
        for (String language : List.of("vi", "en", "fr")) {
            byte[] pdf = new WeekPrint(PrintTexts.in(Locale.forLanguageTag(language))).bytes(SampleWeek.mixed(status));
            Path file = folder.resolve("week-%s-%s.pdf".formatted(status.name().toLowerCase(Locale.ROOT), language));
            assertThat(Files.write(file, pdf)).isNotEmptyFile();
        }
        Files.write(folder.resolve("full.pdf"), print(SampleWeek.full(120)));
    }

    @Test
    void writesEachMarkInAFixedOrder() throws IOException {
        SheetEntry.Open plain = SampleWeek.entry(0, HalfDay.MORNING, "08:00", "Họp");
        SheetEntry all = SampleWeek.marked(plain, Set.of(SheetMark.values()), SheetChange.NONE, false);
        assertThat(PrintedPages.text(print(single(all))))
                .contains("VPUBND · Trực tuyến · MẬT · Thay đổi gấp · Đột xuất");
    }
}
