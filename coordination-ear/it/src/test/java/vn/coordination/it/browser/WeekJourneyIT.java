package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.coordination.it.browser.Accessibility.assertAccessible;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;

/** The demonstration's week from its conflicts to the issued print, three people signed in at once. */
@ExtendWith({RunningCity.class, InBrowser.class})
class WeekJourneyIT {
    private static final String WEEK = "schedule/week.xhtml?week=2026-W49";
    private static final String CONFIRM = "schedule/confirm.xhtml?week=2026-W49";

    @Test
    @DisplayName(
            "SC-07 · a clash is settled on the board, two offices confirm, the third is deemed to, the week is issued")
    void fromClashToPrint(Chromium chromium, City city) {
        Page committee = SignIn.as(chromium, "co.coordinator", "vi", Screen.DESKTOP, WEEK);
        settle(committee);

        Page party = SignIn.as(chromium, "po.coordinator", CONFIRM);
        party.locator("[data-opens='ask-consolidate']").click();
        party.locator("[id='weekDialogs:consolidate']").click();
        assertThat(party.locator(".page-head")).containsText("Đang lấy xác nhận");

        confirm(SignIn.as(chromium, "po.chief", CONFIRM));
        confirm(SignIn.as(chromium, "co.chief", CONFIRM));

        committee.locator("#guide details summary").click();
        committee.locator("[id='path:toCutOff']").click();
        party.navigate(CONFIRM);
        assertThat(party.locator(".offices")).containsText("mặc nhiên đồng ý");
        party.locator("[data-opens='ask-issue']").click();
        Chromium.screenshot(party, "issue-dialog");
        party.locator("[id='weekDialogs:issue']").click();
        assertThat(party.locator(".page-head")).containsText("Đã ban hành");
        assertAccessible(party);

        APIResponse print =
                party.request().get(city.page("schedule/print?week=2026-W49").toString());
        Assertions.assertThat(print.headers().get("content-type")).isEqualTo("application/pdf");
        Assertions.assertThat(print.body()).startsWith('%', 'P', 'D', 'F');
    }

    private static void settle(Page page) {
        assertThat(page.locator("#week-board")).isVisible();
        assertAccessible(page);
        Chromium.screenshot(page, "week-board");
        Locator chip = page.locator("#week-board a", new Page.LocatorOptions().setHasText("Họp tháo gỡ khó khăn"))
                .filter(new Locator.FilterOptions().setHas(page.locator("use[href$='#breach']")))
                .first();
        chip.click();
        Locator ways = page.locator(".ways button");
        assertThat(ways.first()).isVisible();
        assertAccessible(page);
        Chromium.screenshot(page, "conflict-card");
        ways.first().click();
        assertThat(page.locator(".ways")).hasCount(0);
    }

    private static void confirm(Page page) {
        page.locator("[data-opens='ask-confirm']").click();
        page.locator("[id='confirmForm:confirm']").click();
        assertThat(page.locator(".offices .mine")).containsText("đã xác nhận");
    }
}
