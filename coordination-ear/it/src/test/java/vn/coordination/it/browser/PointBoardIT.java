package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.conference.ConferenceDesk;
import vn.coordination.shared.app.XlsxWriter;

/** The points of a conference from their file to their closing, on two screens at once; theirs is June 2045. */
@ExtendWith({RunningCity.class, InBrowser.class})
class PointBoardIT {
    private static final int POINTS = 600;
    private static final int DROPPED = 40;
    /** 41 at the first point, 42 at 441 others and 41 at 157. */
    private static final String DELEGATES = "25.000";

    private static final List<String> HEADS = List.of(
            "Mã điểm", "Đơn vị", "Địa chỉ", "Kỹ thuật viên", "Điện thoại", "Số chỗ", "Số đại biểu", "Điểm trung tâm");

    private static ConferenceDesk desk;
    private static long shown;
    private static long empty;

    @BeforeAll
    static void prepare(City city) throws SQLException {
        desk = new ConferenceDesk(city);
        shown = desk.prepared("STANDING_COMMITTEE", 1, "2045-06-13");
        empty = desk.planned("THEMATIC", 2, "2045-06-14");
        desk.running(shown, 12);
    }

    @Test
    @DisplayName("OC-02, OC-03, OC-04, OC-05, OC-06 · imported, tested, connected, interrupted, counted and closed: two"
            + " screens agree at every step")
    void together(Chromium chromium) throws SQLException, IOException {
        long conference = desk.prepared("STANDING_COMMITTEE", 0, "2045-06-12");
        Page one = SignIn.as(chromium, "po.coordinator", "conference/points.xhtml?id=" + conference);
        one.locator("[id='source:file']")
                .setInputFiles(new FilePayload(
                        "diem-cau.xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        workbook(conference)));
        assertThat(one.locator(".file-name")).hasText("diem-cau.xlsx");
        one.locator("[id='source:check']").click();
        assertThat(one.locator(".import-tiles strong")).hasText(new String[] {"" + POINTS, "0", "0", "0"});
        one.locator("[id='accepting:accept']").click();
        assertThat(one.locator(".points .point")).hasCount(POINTS);

        Page two = SignIn.as(chromium, "do.coordinator", "conference/board.xhtml?as=table&id=" + conference);
        assertThat(two.locator(".news-live")).isVisible();
        agree(one, two, 0, 0, 0);
        all(one, "PASS");
        agree(one, two, POINTS, 0, 0);
        all(two, "CONNECT");
        agree(one, two, POINTS, POINTS, 0);
        desk.open(conference);

        choose(one, DROPPED);
        choose(two, DROPPED);
        one.locator("[id='acting:cause']").fill("mất điện khu vực");
        act(one, "DROP");
        agree(one, two, POINTS, POINTS - DROPPED, DROPPED);
        assertThat(two.locator(".incidents")).containsText("mất điện khu vực");
        two.locator("[id='acting:cause']").fill("cũng thấy mất");
        act(two, "DROP");
        assertThat(two.locator(".breaches")).containsText("OC-05");
        agree(one, two, POINTS, POINTS - DROPPED, DROPPED);

        two.navigate("conference/board.xhtml?show=DROPPED&id=" + conference);
        assertThat(two.locator(".point")).hasCount(DROPPED);
        all(two, "RECONNECT");
        assertThat(two.locator(".point")).hasCount(0);
        agree(one, two, POINTS, POINTS, 0);

        count(one, "ĐC-" + conference + "-1", "41");
        assertThat(two.locator(".board-figures strong").nth(3)).hasText("1/" + POINTS);
        assertThat(two.locator(".board-figures strong").nth(4)).hasText("41");
        two.navigate("conference/board.xhtml?as=table&show=UNCOUNTED&id=" + conference);
        assertThat(two.locator(".point")).hasCount(POINTS - 1);
        paste(one, counts(conference) + "ĐC-" + conference + "-0;9;Không có\n");
        assertThat(one.locator("[id='signed:counts-error']"))
                .containsText("Dòng " + (POINTS - 1) + ": hội nghị không có điểm");
        assertThat(two.locator(".board-figures strong").nth(3)).hasText("1/" + POINTS);
        paste(one, counts(conference));
        assertThat(two.locator(".board-figures strong").nth(3)).hasText(POINTS - 1 + "/" + POINTS);
        assertThat(two.locator(".board-figures strong").nth(4)).hasText(DELEGATES);
        assertThat(one.locator(".board-figures strong").nth(4)).hasText(DELEGATES);
        assertThat(two.locator(".point")).hasCount(1);
        all(one, "CLOSE");
        agree(one, two, POINTS, 0, 0);
        assertThat(two.locator(".point .state-plain")).hasCount(1);
    }

    @Test
    @DisplayName("where the line for news is refused, the board says that it asks by itself, and does")
    void refusedLine(Chromium chromium) {
        Page page = SignIn.as(chromium, "po.coordinator", "vi", Screen.LAPTOP);
        page.route("**/points/news", Route::abort);
        page.clock().install();
        page.navigate("conference/board.xhtml?id=" + shown);
        assertThat(page.locator(".news-slow")).isVisible();
        page.waitForResponse(
                answer -> answer.url().contains("board.xhtml")
                        && answer.request().method().equals("POST"),
                () -> page.clock().fastForward(20_000));
    }

    private static void all(Page page, String act) {
        page.locator("#pick-all").check();
        act(page, act);
    }

    private static void choose(Page page, int count) {
        for (int i = 0; i < count; i++) {
            page.locator(".pick").nth(i).check();
        }
        assertThat(page.locator(".board-chosen")).containsText("" + count);
    }

    private static void act(Page page, String act) {
        page.locator(".act-" + act).click();
    }

    private static void count(Page page, String code, String delegates) {
        page.locator("[id='counting:code']").fill(code);
        page.locator("[id='counting:delegates']").fill(delegates);
        page.locator("[id='counting:correspondent']").fill("Trần Thị Đầu Mối");
        page.locator("[id='counting:count']").click();
    }

    /** Of all points but the first, which is counted by itself, and the last, which nobody counts. */
    private static String counts(long conference) {
        return IntStream.range(2, POINTS)
                .mapToObj(i -> "ĐC-%d-%d;%d;Đầu mối %d%n".formatted(conference, i, i <= 442 ? 42 : 41, i))
                .collect(Collectors.joining());
    }

    private static void paste(Page page, String counts) {
        Locator form = page.locator("form[id='signed']");
        if (!form.isVisible()) {
            page.locator(".board-counts > summary").click();
        }
        form.locator("textarea").fill(counts);
        form.locator("button").click();
    }

    /** Both screens come to show these numbers by themselves. */
    private static void agree(Page one, Page two, int tested, int live, int dropped) {
        for (Page page : List.of(one, two)) {
            Locator figures = page.locator(".board-figures strong");
            assertThat(figures.nth(0)).hasText(tested + "/" + POINTS);
            assertThat(figures.nth(1)).hasText(live + "/" + POINTS);
            assertThat(figures.nth(2)).hasText("" + dropped);
        }
    }

    private static byte[] workbook(long conference) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxWriter book = new XlsxWriter(out, "Điểm cầu");
        book.row(HEADS);
        for (int i = 1; i <= POINTS; i++) {
            book.row(List.of(
                    "ĐC-" + conference + "-" + i,
                    "Phường thử " + i,
                    i + " phố Thử",
                    "Kỹ thuật viên " + i,
                    "0900 000 " + i,
                    60,
                    40,
                    i == 1 ? "x" : ""));
        }
        book.finish();
        return out.toByteArray();
    }

    @ParameterizedTest
    @DisplayName(
            "import and board in each language and on each screen, full, empty and in error, are accessible and fit")
    @MethodSource("vn.coordination.it.browser.Looks#chosen")
    void looks(String tag, Screen screen, Chromium chromium) {
        Gallery gallery = Gallery.of(chromium, "po.coordinator", "conference", tag, screen)
                .open("board-empty", "conference/board.xhtml?id=" + empty)
                .open("board-none", "conference/board.xhtml?show=UNTESTED&id=" + shown)
                .open("board-table", "conference/board.xhtml?as=table&id=" + shown)
                .open("board", "conference/board.xhtml?id=" + shown);
        Page page = gallery.page();
        page.locator(".act-DROP").click();
        assertThat(page.locator("#messages .ui-messages-error")).isVisible();
        gallery.take("board-error").open("points-empty", "conference/points.xhtml?id=" + empty);
        page.locator("[id='source:file']").setInputFiles(new FilePayload("loi.csv", "text/csv", faulty()));
        page.locator("[id='source:check']").click();
        assertThat(page.locator(".point-lines .row-late")).hasCount(4);
        gallery.take("points-error");
    }

    private static byte[] faulty() {
        String good = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> "NV-" + i + ",Phường " + i + ",1 phố Thử,An,0900,60,40,")
                .collect(Collectors.joining("\n"));
        return (String.join(",", HEADS)
                        + "\n" + good
                        + "\nNV-1,Phường 1,,,,,40,\n,Phường 9,,,,,40,\nNV-10,=HYPERLINK(1),,,,,40,"
                        + "\nNV-11,Phường 11,<script>,,,bốn,0,\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
