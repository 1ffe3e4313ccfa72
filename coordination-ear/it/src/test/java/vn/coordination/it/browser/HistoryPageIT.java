package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.Records;
import vn.coordination.it.city.RunningCity;

/** The history tabs of a slot and of a week. */
@ExtendWith({RunningCity.class, InBrowser.class})
class HistoryPageIT {
    private static final String WEEK = "2026-W49";

    @Test
    @DisplayName("the history of a slot is a tab away from it, and is read only when it is opened")
    void slot(Chromium chromium, City city) {
        long slot = new Records(city)
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
    @CsvSource({"vi, LAPTOP", "en, DESKTOP", "fr, PHONE"})
    void pictures(String language, Screen screen, Chromium chromium, City city) {
        long slot = new Records(city)
                .number("select min(id) from slot where week = '" + WEEK + "' and office = 'PO' and not secret");
        Page page = Visit.in(language, chromium, "po.coordinator", screen);
        picture(page, "slot", "slot-history.xhtml?id=" + slot, language, screen);
        picture(page, "week", "week-history.xhtml?week=" + WEEK, language, screen);
        picture(page, "week-empty", "week-history.xhtml?week=2039-W01", language, screen);
        assertThat(page.locator(".empty")).isVisible();
        picture(page, "slot-unknown", "slot-history.xhtml?id=999999", language, screen);
        assertThat(page.locator(".empty")).isVisible();
    }

    private static void picture(Page page, String name, String address, String language, Screen screen) {
        page.navigate("schedule/" + address);
        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.content()).doesNotContain("???");
        Chromium.screenshot(page, "history/" + name + "-" + language + "-" + screen);
        assertThat(Visit.overflow(page)).isZero();
        Accessibility.assertAccessible(page);
    }
}
