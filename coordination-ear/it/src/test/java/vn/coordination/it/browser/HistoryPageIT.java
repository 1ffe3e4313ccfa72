package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;

/** The history tabs of a slot and of a week. */
@ExtendWith({RunningCity.class, InBrowser.class})
class HistoryPageIT {
    private static final String WEEK = "2026-W49";

    @Test
    @DisplayName("the history of a slot is a tab away from it, and is read only when it is opened")
    void slot(Chromium chromium, City city) {
        long slot = city.records()
                .number("select min(id) from slot where week = '" + WEEK + "' and office = 'CO' and not secret");
        Page page = Visit.of(chromium, "co.coordinator", Screen.LAPTOP);
        page.navigate("schedule/slot.xhtml?id=" + slot);
        assertThat(page.locator("table.trail")).hasCount(0);
        page.locator(".tabs a", new Page.LocatorOptions().setHasText("Lịch sử")).click();
        page.waitForURL(Pattern.compile(".*slot-history\\.xhtml\\?id=" + slot));
        assertThat(page.locator("table.trail tbody tr").first()).isVisible();
        page.locator(".tabs a").first().click();
        page.waitForURL(Pattern.compile(".*slot\\.xhtml\\?id=" + slot));
    }

    @Test
    @DisplayName("the history of a week stands beside its board and its table")
    void week(Chromium chromium) {
        Page page = Visit.of(chromium, "po.coordinator", Screen.LAPTOP);
        page.navigate("schedule/week.xhtml?week=" + WEEK);
        page.locator(".turn-view a", new Page.LocatorOptions().setHasText("Lịch sử"))
                .click();
        page.waitForURL(Pattern.compile(".*week-history\\.xhtml\\?week=" + WEEK));
        page.locator(".tabs a").first().click();
        page.waitForURL(Pattern.compile(".*week\\.xhtml\\?week=" + WEEK));
    }

    @ParameterizedTest
    @DisplayName("full and empty, the history speaks the language asked for, is accessible and fits its screen")
    @MethodSource("vn.coordination.it.browser.Looks#chosen")
    void pictures(String language, Screen screen, Chromium chromium, City city) {
        long slot = city.records()
                .number("select min(id) from slot where week = '" + WEEK + "' and office = 'PO' and not secret");
        Gallery gallery = Gallery.of(chromium, "po.coordinator", "history", language, screen)
                .open("slot", "schedule/slot-history.xhtml?id=" + slot)
                .open("week", "schedule/week-history.xhtml?week=" + WEEK)
                .open("week-empty", "schedule/week-history.xhtml?week=2039-W01");
        assertThat(gallery.page().locator(".empty")).isVisible();
        gallery.open("slot-unknown", "schedule/slot-history.xhtml?id=999999");
        assertThat(gallery.page().locator(".empty")).isVisible();
    }
}
