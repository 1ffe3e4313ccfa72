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

/** The five minutes of the demonstration, from the first slot that is dragged to the issued print; three people at once. */
@ExtendWith({RunningCity.class, InBrowser.class})
class WeekJourneyIT {
    private static final String WEEK = "2026-W49";
    private static final String BOARD = "schedule/week.xhtml?week=" + WEEK;
    private static final String CONFIRM = "schedule/confirm.xhtml?week=" + WEEK;
    private static final String CARRIED = "Làm việc với Sở Y tế";
    private static final String STAGED = "Họp tháo gỡ khó khăn";

    @Test
    @DisplayName(
            "SC-05, SC-07 · a slot is dragged and refused with three ways out, two clashes are settled on the board,"
                    + " two offices confirm, the third is deemed to, the week is issued and its print read")
    void fiveMinutes(Chromium chromium, City city) throws IOException {
        Page committee = SignIn.as(chromium, "co.coordinator", "vi", Screen.DESKTOP, BOARD);
        assertThat(committee.locator("#week-board")).isVisible();
        assertAccessible(committee);
        Chromium.screenshot(committee, "week-board");
        drag(committee);
        settle(committee);

        Page party = SignIn.as(chromium, "po.coordinator", CONFIRM);
        party.locator("[data-opens='ask-consolidate']").click();
        party.locator("[id='weekDialogs:consolidate']").click();
        assertThat(party.locator(".page-head")).containsText("Đang lấy xác nhận");

        Page chief = SignIn.as(chromium, "po.chief", CONFIRM);
        assertThat(chief.locator("#guide")).containsText("Hai Chánh Văn phòng xác nhận");
        confirm(chief);
        confirm(SignIn.as(chromium, "co.chief", CONFIRM));

        committee.navigate(BOARD);
        assertThat(committee.locator("#guide")).containsText("Chuyển đồng hồ đến 15:00 thứ Sáu");
        committee.locator("#guide details summary").click();
        committee.locator("[id='path:toCutOff']").click();
        assertThat(committee.locator("#guide")).containsText("ban hành lịch tuần");
        issue(party);
        assertThat(party.locator("#guide")).containsText("Mở bản in PDF");
        assertThat(PrintedWeek.text(party, city, WEEK))
                .contains("LỊCH CÔNG TÁC", CARRIED, STAGED)
                .doesNotContain("DỰ THẢO");
    }

    /** To where a sitting has its leader: back it springs, and one of the three ways out is taken. */
    private static void drag(Page page) {
        Locator chip = page.locator("#week-board tbody[data-row^='PERSON:'] .chip")
                .filter(new Locator.FilterOptions().setHasText("10:00 " + CARRIED));
        String row = (String) chip.evaluate("chip => chip.closest('tbody').dataset.row");
        chip.scrollIntoViewIfNeeded();
        chip.dragTo(page.locator("tbody[data-row='%s'] td[data-day='2026-12-03'][data-half='MORNING']".formatted(row)));
        assertThat(page.locator("#slot-card .state-breach")).containsText("Chưa xếp được");
        assertThat(page.locator("#slot-card .why")).containsText("Phiên họp thường kỳ UBND Thành phố");
        assertThat(page.locator("#slot-card .why")).containsText("SC-05");
        Locator ways = page.locator("#slot-card .ways button");
        assertThat(ways).hasCount(3);
        assertThat(page.locator(".flying")).hasCount(0);
        assertAccessible(page);
        ways.first().click();
        assertThat(page.locator(".ui-messages-info")).containsText(CARRIED);
        assertThat(page.locator(".ways")).hasCount(0);
    }

    private static void settle(Page page) {
        Locator chip = page.locator("#week-board a", new Page.LocatorOptions().setHasText(STAGED))
                .filter(new Locator.FilterOptions().setHas(page.locator("use[href$='#breach']")))
                .first();
        chip.click();
        Locator ways = page.locator(".ways button");
        assertThat(ways.first()).isVisible();
        assertAccessible(page);
        page.mouse().move(0, 0);
        Chromium.screenshot(page, "conflict-card");
        ways.first().click();
        assertThat(page.locator(".ways")).hasCount(0);
    }

    private static void confirm(Page page) {
        page.locator("[data-opens='ask-confirm']").click();
        page.locator("[id='confirmForm:confirm']").click();
        assertThat(page.locator(".offices .mine")).containsText("đã xác nhận");
    }

    private static void issue(Page page) {
        page.navigate(CONFIRM);
        assertThat(page.locator(".offices")).containsText("mặc nhiên đồng ý");
        page.locator("[data-opens='ask-issue']").click();
        Chromium.screenshot(page, "issue-dialog");
        page.locator("[id='weekDialogs:issue']").click();
        assertThat(page.locator(".page-head")).containsText("Đã ban hành");
        assertAccessible(page);
        page.reload();
    }
}
