package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import vn.coordination.shared.app.XlsxWriter;

/** What people do with the points of a conference on their page and their board. */
final class PointScreen {
    static final List<String> HEADS = List.of(
            "Mã điểm", "Đơn vị", "Địa chỉ", "Kỹ thuật viên", "Điện thoại", "Số chỗ", "Số đại biểu", "Điểm trung tâm");

    private PointScreen() {}

    /** A file of that many points is chosen, checked and accepted. */
    static void imported(Page page, long conference, int points) throws IOException {
        page.locator("[id='source:file']")
                .setInputFiles(new FilePayload(
                        "diem-cau.xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        workbook(conference, points)));
        assertThat(page.locator(".file-name")).hasText("diem-cau.xlsx");
        page.locator("[id='source:check']").click();
        assertThat(page.locator(".import-tiles strong").first()).hasText(Pattern.compile("[.0-9]{3,5}"));
        assertThat(page.locator(".import-tiles strong").last()).hasText("0");
        page.locator("[id='accepting:accept']").click();
        assertThat(page.locator(".points .point")).hasCount(points);
    }

    private static byte[] workbook(long conference, int points) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxWriter book = new XlsxWriter(out, "Điểm cầu");
        book.row(HEADS);
        for (int i = 1; i <= points; i++) {
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

    static Page all(Page page) {
        page.locator("#pick-all").check();
        return page;
    }

    static void choose(Page page, int count) {
        page.locator(".pick").first().check();
        page.evaluate(
                "count => [...document.querySelectorAll('.pick')].slice(1, count).forEach(pick => pick.click())",
                count);
        assertThat(page.locator(".board-chosen")).containsText("" + count);
    }

    static void act(Page page, String act) {
        page.locator(".act-" + act).click();
    }
}
