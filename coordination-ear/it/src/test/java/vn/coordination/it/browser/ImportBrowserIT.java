package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.browser.Accessibility.assertAccessible;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;

/** A week from a file: dry run, questions, clashes, acceptance; files that cannot be taken. */
@ExtendWith({RunningCity.class, InBrowser.class})
class ImportBrowserIT {
    private static final String JANUARY = "2026-W05";
    private static final String JULY = "2025-W29";
    private static final String HEAD =
            "ngay,buoi,gio_bat_dau,gio_ket_thuc,noi_dung,dia_diem,thanh_phan,don_vi_chuan_bi\n";
    private static final String GOOD_ROW =
            "2026-01-26,Sáng,08:00,09:00,Họp giao ban,Phòng họp 1 tầng 3,CT UBND,VPUBND\n";
    private static final Map<String, String> ASKED =
            Map.of("vi", "Cần trả lời", "en", "Needs an answer", "fr", "Réponse attendue");
    private static final List<String> TABLES = List.of("slot", "slot_attendee", "allocation", "conflict_case");

    private City city;

    @BeforeEach
    void neitherWeekIsThere(City running) {
        city = running;
        city.records()
                .change("delete from slot_attendee where slot in (select id from slot where week in ('" + JANUARY
                        + "', '" + JULY + "'))");
        city.records().change("delete from slot where week in ('" + JANUARY + "', '" + JULY + "')");
    }

    private ImportVisit visit(Chromium chromium, String week) {
        return new ImportVisit(SignIn.as(chromium, "co.coordinator", ImportVisit.path(week)));
    }

    private static byte[] real(String week) throws IOException {
        try (InputStream file =
                ImportBrowserIT.class.getResourceAsStream("/vn/coordination/schedule/imports/" + name(week))) {
            return file.readAllBytes();
        }
    }

    private static String name(String week) {
        return "lich-cong-tac-" + week + ".csv";
    }

    @Test
    @DisplayName("the import is reached from the week by keyboard, by those who may enter slots")
    void wayIn(Chromium chromium) {
        Page page = SignIn.as(chromium, "co.coordinator", "schedule/week.xhtml?week=" + JANUARY);
        page.locator(".page-acts summary").focus();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL("**/schedule/import.xhtml?week=" + JANUARY);
        assertThat(page.locator("h1")).hasText("Nhập lịch tuần từ tệp");

        Page auditor = SignIn.as(chromium, "auditor", "schedule/week.xhtml?week=" + JANUARY);
        assertThat(auditor.locator("a[href*='import.xhtml']")).hasCount(0);
        assertThat(auditor.request()
                        .get(city.page(ImportVisit.path(JANUARY)).toString())
                        .status())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("SC-05 · January 2026: nothing is stored before it is accepted; PCT 4 clashes twice; then nine drafts")
    void january(Chromium chromium) throws Exception {
        ImportVisit visit = visit(chromium, JANUARY);
        List<Long> before = stored();
        visit.read(name(JANUARY), real(JANUARY));
        visit.shows(9, 0, 17, 0);
        assertThat(visit.page().locator(".asked-people").first()).containsText("Hội nghị Thường trực, Ban Thường vụ");
        assertAccessible(visit.page());
        visit.answersEverything();
        visit.shows(9, 0, 0, 6);
        assertThat(visit.row(8)).containsText("Chiều Thứ Ba 27/01/2026");
        assertThat(visit.row(8)).containsText("Trùng với dòng 7");
        assertThat(visit.row(8)).containsText("Ngô Văn Sơn · Phó Chủ tịch UBND (4)");
        assertThat(visit.row(10)).containsText("Sáng Thứ Tư 28/01/2026");
        assertThat(visit.row(10)).containsText("Trùng với dòng 9");
        assertAccessible(visit.page());
        Chromium.screenshot(visit.page(), "import-clashes");
        assertThat(stored()).as("rows before the file is accepted").isEqualTo(before);

        visit.accepts();
        assertThat(visit.page().locator("#told")).containsText("Đã ghi 9 dự thảo vào tuần 5");
        assertDrafts(JANUARY);
        assertThat(city.records().number("select count(*) from slot where week = '" + JANUARY + "' and body is null"))
                .isZero();
        visit.page().navigate("schedule/week.xhtml?week=" + JANUARY + "&view=table");
        assertThat(visit.page().locator("#twin tbody tr")).hasCount(9);
        assertThat(visit.page().locator("#twin")).containsText("Dự thảo");
    }

    @Test
    @DisplayName("SC-04 · July 2025, accepted with its questions open: nine drafts that lack something")
    void july(Chromium chromium) throws Exception {
        ImportVisit visit = visit(chromium, JANUARY);
        List<Long> before = stored();
        visit.read(name(JULY), real(JULY));
        assertThat(visit.row(2)).containsText("nằm ngoài tuần");
        assertThat(visit.page().locator("[id='answers:accept']")).isDisabled();
        visit.page().locator("[id='otherWeek:turn']").click();
        assertThat(visit.page().locator(".import-week")).containsText("Tuần 29");
        visit.answersEverything();
        visit.shows(9, 0, 0, 5);
        assertThat(visit.row(4)).containsText("Trùng với dòng 2");
        assertThat(stored()).as("rows before the file is accepted").isEqualTo(before);
        visit.page().reload();
        visit.read(name(JULY), real(JULY));
        visit.accepts();
        assertDrafts(JULY);
        assertThat(city.records().number("select count(*) from slot where week = '" + JULY + "' and ends is null"))
                .isEqualTo(9);
    }

    private void assertDrafts(String week) {
        assertThat(city.records()
                        .number("select count(*) from slot where office = 'CO' and state = 'DRAFT' and week = '" + week
                                + "'"))
                .isEqualTo(9);
    }

    @Nested
    @DisplayName("a file that cannot be taken")
    class BadFile {
        @ParameterizedTest
        @DisplayName("is refused at its field; nothing is stored, and what was read and answered stays")
        @CsvSource(delimiter = '|', textBlock = """
                empty file     | Tệp không có dòng nào
                wrong encoding | Tệp không theo bảng mã UTF-8 (từ dòng 2)
                workbook       | Tệp không theo bảng mã UTF-8 (từ dòng 1)
                plain text     | Tệp thiếu cột “Ngày”
                open quote     | Dấu ngoặc kép mở ở dòng 2 không được đóng
                too many rows  | Tệp có nhiều hơn 1.000 dòng
                too large      | Tệp lớn hơn mức cho phép
                far too large  | Tệp lớn hơn mức cho phép
                """)
        void refused(String kind, String sentence, Chromium chromium) throws Exception {
            ImportVisit visit = visit(chromium, JANUARY);
            visit.read("giao-ban.csv", HEAD + GOOD_ROW);
            visit.choosesBody(ImportVisit.COMMITTEE);
            List<Long> before = stored();
            visit.send("hong.csv", file(kind));
            assertThat(visit.refusal()).containsText(sentence);
            assertAccessible(visit.page());
            Chromium.screenshot(visit.page(), "import-refused-" + kind.replace(' ', '-'));
            assertThat(visit.page().locator(".import-name")).containsText("giao-ban.csv");
            assertThat(visit.body().locator("option:checked")).hasText(ImportVisit.COMMITTEE);
            assertThat(stored()).isEqualTo(before);
        }

        private static byte[] file(String kind) {
            return switch (kind) {
                case "empty file" -> new byte[0];
                case "wrong encoding" -> (HEAD + GOOD_ROW).getBytes(Charset.forName("windows-1258"));
                case "workbook" -> new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, (byte) 0xc8, '\n'};
                case "plain text" -> "Kính gửi các đồng chí\n".getBytes(StandardCharsets.UTF_8);
                case "open quote" -> (HEAD + "2026-01-26,Sáng,08:00,09:00,\"Họp\n").getBytes(StandardCharsets.UTF_8);
                case "too many rows" -> (HEAD + GOOD_ROW.repeat(1001)).getBytes(StandardCharsets.UTF_8);
                case "too large" -> new byte[1024 * 1024 + 1];
                case "far too large" -> new byte[12 * 1024 * 1024];
                default -> throw new IllegalArgumentException(kind);
            };
        }

        @Test
        @DisplayName("no file at all: the page asks for one")
        void none(Chromium chromium) {
            ImportVisit visit = visit(chromium, JANUARY);
            visit.page().locator("[id='source:check']").click();
            assertThat(visit.refusal()).hasText("Đề nghị chọn tệp cần nhập.");
            assertAccessible(visit.page());
        }
    }

    @Test
    @DisplayName("script and formula in a title are shown and kept as text; wrong rows hold up the whole file")
    void hostileTitles(Chromium chromium) {
        ImportVisit visit = visit(chromium, JANUARY);
        String script = "<script>document.title='hacked'</script><img src=x onerror=\"\"document.title='hacked'\"\">";
        visit.read(
                "tieu-de.csv",
                HEAD + "2026-01-26,Sáng,08:00,09:00,\"" + script + "\",Phòng họp 1 tầng 3,CT UBND,VPUBND\n"
                        + "2026-01-26,Chiều,14:00,15:00,\"=HYPERLINK(\"\"http://x\"\")\",Phòng họp 1 tầng 3,CT UBND,VPUBND\n"
                        + "2026-01-27,Sáng,10:00,09:00,Họp,Phòng họp 1 tầng 3,CT UBND,VPUBND\n"
                        + "2026-01-28,Sáng,08:00,09:00," + "ệ".repeat(10_000) + ",Phòng họp 1 tầng 3,CT UBND,VPUBND\n");
        visit.shows(4, 2, 1, 0);
        assertThat(visit.row(2)).containsText("<script>document.title='hacked'</script><img");
        assertThat(visit.row(3)).containsText("chỉ được lưu dưới dạng văn bản");
        assertThat(visit.row(4)).containsText("Giờ kết thúc 09:00 không sau giờ bắt đầu 10:00");
        assertThat(visit.row(5)).containsText("nhiều nhất là 500");
        assertThat(visit.page().locator("[id='answers:accept']")).isDisabled();
        assertThat(visit.page().title()).doesNotContain("hacked");
        assertAccessible(visit.page());
        Chromium.screenshot(visit.page(), "import-wrong-rows");
    }

    @Test
    @DisplayName("a corrected file keeps the answers to what it asks again, also when its rows have moved")
    void correctedFile(Chromium chromium) {
        ImportVisit visit = visit(chromium, JANUARY);
        String asking = "2026-01-27,Sáng,08:00,,Họp xa,Nhà văn hóa,các PCT liên quan,VPUBND\n";
        visit.read("truoc.csv", HEAD + asking + GOOD_ROW.replace("2026-01-26", "2026-02-26"));
        visit.page().locator("[id$=':room']").selectOption("outside");
        visit.page().locator("[id$=':chosen'] input").first().check();
        visit.page().locator("[id$=':ends']").fill("09:30");
        visit.read("sau.csv", HEAD + GOOD_ROW + asking);
        visit.shows(2, 0, 1, 0);
        assertThat(visit.row(3)).containsText("Địa điểm bên ngoài: Nhà văn hóa");
        assertThat(visit.row(3)).containsText("08:00–09:30");
        assertThat(visit.row(3)).containsText("Vũ Minh Khang");
    }

    @ParameterizedTest
    @DisplayName("the page in each language and on each screen, empty, refused and read, is accessible and fits")
    @MethodSource("vn.coordination.it.browser.Looks#languages")
    void looks(String language, Screen screen, Chromium chromium) throws IOException {
        Gallery gallery = Gallery.of(chromium, "co.coordinator", "import", language, screen)
                .open("empty", ImportVisit.path(JANUARY));
        ImportVisit visit = new ImportVisit(gallery.page());
        visit.send("hong.csv", (HEAD + GOOD_ROW).getBytes(Charset.forName("windows-1258")));
        assertThat(visit.refusal()).isVisible();
        gallery.take("refused");
        visit.read(name(JANUARY), real(JANUARY));
        assertThat(visit.row(2)).containsText(ASKED.get(language));
        gallery.take("read");
    }

    private List<Long> stored() {
        List<Long> rows = new ArrayList<>();
        for (String table : TABLES) {
            rows.add(city.records().number("select count(*) from " + table));
        }
        return rows;
    }
}
