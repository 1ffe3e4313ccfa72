package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.browser.Accessibility.assertAccessible;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;

/** An empty week after the demonstration's, from three files to the issued print; all rows are invented. */
@ExtendWith({RunningCity.class, InBrowser.class})
class ImportedWeekJourneyIT {
    private static final String WEEK = "2026-W50";
    private static final String BOARD = "schedule/week.xhtml?week=" + WEEK;
    private static final String CONFIRM = "schedule/confirm.xhtml?week=" + WEEK;
    private static final String PARTY_TITLE = "Hội nghị giả định về quy hoạch bờ sông";
    private static final String COUNCIL_TITLE = "Phiên họp giả định về ngân sách cây xanh";
    private static final String COMMITTEE_TITLE = "Họp giả định nghe tiến độ cầu đi bộ";
    private static final String HEAD = "Ngày;Giờ bắt đầu;Giờ kết thúc;Nội dung;Địa điểm;Thành phần;Đơn vị chuẩn bị\n";

    @Test
    @DisplayName("SC-05 · three files are imported, a clash between two offices is settled, three confirm, the week is"
            + " issued and printed")
    void fromFilesToPrint(Chromium chromium, City city) throws IOException {
        Page party = SignIn.as(chromium, "po.coordinator", ImportVisit.path(WEEK));
        Page council = SignIn.as(chromium, "do.coordinator", ImportVisit.path(WEEK));
        Page committee = SignIn.as(chromium, "co.coordinator", ImportVisit.path(WEEK));

        enter(
                party,
                "Thường trực Thành ủy",
                row("08:00", "10:00", PARTY_TITLE, "Phòng họp Ban Thường vụ", "BT; CT UBND"));
        submit(party, PARTY_TITLE);
        enter(council, "Thường trực HĐND", row("14:00", "16:00", COUNCIL_TITLE, "Phòng họp 1 HĐND", "CT HĐND"));
        submit(council, COUNCIL_TITLE);
        ImportVisit clashing = read(
                committee,
                ImportVisit.COMMITTEE,
                row("09:00", "11:00", COMMITTEE_TITLE, "Phòng họp 2 tầng 3", "CT UBND; PCT 1"));
        clashing.shows(1, 0, 0, 1);
        assertThat(clashing.row(2)).containsText("SC-05");
        assertThat(clashing.row(2)).containsText("Lê Hoàng Việt");
        assertAccessible(committee);
        clashing.accepts();
        submit(committee, COMMITTEE_TITLE);
        settle(committee);

        sendDraft(party);
        sendDraft(council);
        sendDraft(committee);
        consolidate(party);
        reopen(party);
        consolidate(party);
        for (String chief : new String[] {"po.chief", "do.chief", "co.chief"}) {
            confirm(SignIn.as(chromium, chief, CONFIRM));
        }
        issue(party);
        assertThat(PrintedWeek.text(party, city, WEEK))
                .contains(PARTY_TITLE, COUNCIL_TITLE, COMMITTEE_TITLE)
                .doesNotContain("DỰ THẢO");
    }

    private static String row(String starts, String ends, String title, String room, String people) {
        return HEAD + String.join(";", "7/12", starts, ends, title, room, '"' + people + '"', "Phòng Tổng hợp") + "\n";
    }

    private static void enter(Page page, String body, String file) {
        ImportVisit visit = read(page, body, file);
        visit.shows(1, 0, 0, 0);
        visit.accepts();
        assertThat(page.locator("#told")).containsText("Đã ghi 1 dự thảo vào tuần 50");
    }

    private static ImportVisit read(Page page, String body, String file) {
        ImportVisit visit = new ImportVisit(page);
        visit.read("tuan-50.csv", file);
        visit.choosesBody(body);
        page.locator("[id='answers:again']").click();
        assertThat(page.locator(".import-acts")).containsText("Đã đủ thông tin");
        return visit;
    }

    private static void submit(Page page, String title) {
        page.locator("#week-board a", new Page.LocatorOptions().setHasText(title))
                .first()
                .click();
        assertThat(page.locator("#card-title")).hasText(title);
        page.locator("[id='cardForm:submit']").click();
        assertThat(page.locator("#told")).containsText("Đã gửi đăng ký “" + title);
    }

    private static void settle(Page page) {
        Locator ways = page.locator(".ways button");
        assertThat(ways.first()).isVisible();
        assertThat(page.locator("#slot-card")).containsText("SC-05");
        assertThat(page.locator("#slot-card")).containsText(PARTY_TITLE);
        assertAccessible(page);
        Chromium.screenshot(page, "imported-clash");
        ways.first().click();
        assertThat(page.locator(".ways")).hasCount(0);
    }

    private static void sendDraft(Page page) {
        page.navigate(BOARD);
        page.locator("[data-opens='ask-send']").click();
        page.locator("[id='weekDialogs:send']").click();
        assertThat(page.locator("[data-opens='ask-send']")).hasCount(0);
    }

    private static void consolidate(Page page) {
        page.navigate(CONFIRM);
        page.locator("[data-opens='ask-consolidate']").click();
        page.locator("[id='weekDialogs:consolidate']").click();
        assertThat(page.locator(".page-head")).containsText("Đang lấy xác nhận");
    }

    private static void reopen(Page page) {
        page.locator("[data-opens='ask-reopen']").click();
        page.locator("[id='weekDialogs:reopen']").click();
        assertThat(page.locator("[data-opens='ask-consolidate']")).isVisible();
    }

    private static void confirm(Page page) {
        page.locator("[data-opens='ask-confirm']").click();
        page.locator("[id='confirmForm:confirm']").click();
        assertThat(page.locator(".offices .mine")).containsText("đã xác nhận");
    }

    private static void issue(Page page) {
        page.navigate(CONFIRM);
        page.locator("[data-opens='ask-issue']").click();
        page.locator("[id='weekDialogs:issue']").click();
        assertThat(page.locator(".page-head")).containsText("Đã ban hành");
        assertAccessible(page);
    }
}
