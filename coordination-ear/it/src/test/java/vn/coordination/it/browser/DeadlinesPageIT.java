package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.browser.Accessibility.assertAccessible;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.regulation.TrialClocks;

@ExtendWith({RunningCity.class, InBrowser.class})
class DeadlinesPageIT {
    private static final Map<String, String> VERY_LATE =
            Map.of("vi", "quá hạn nhiều", "en", "very late", "fr", "très en retard");

    /** More than a page holds. */
    private static final int LONG_LIST = 55;

    private TrialClocks clocks;

    @BeforeEach
    void someClocks(City city) throws SQLException {
        clocks = new TrialClocks(city);
        clocks.clear();
        // due on 9 November, 24 December 2026, and, for the others, 10 November
        clocks.start("page-late", "CO", "PO", "2026-11-02 02:00:00", "2026-11-09 17:00:00");
        clocks.start("page-open", "CO", "PO", "2026-12-17 02:00:00", "2026-12-24 17:00:00");
        clocks.start("page-others", "DO", "CO", "2026-11-03 02:00:00", "2026-11-10 17:00:00");
    }

    @AfterEach
    void clear() throws SQLException {
        clocks.execute("delete from day_off where citation = 'page-test'");
        clocks.clear();
    }

    @ParameterizedTest
    @DisplayName("the list, full and empty, in each language and on each screen is accessible and fits")
    @MethodSource("vn.coordination.it.browser.Looks#languages")
    void list(String tag, Screen screen, Chromium chromium) throws SQLException {
        Gallery gallery = Gallery.of(chromium, "co.coordinator", "deadlines", tag, screen)
                .open("list", "deadline/deadlines.xhtml?show=late");
        assertThat(gallery.page().locator("#list\\:deadlines tbody tr").first()).containsText(VERY_LATE.get(tag));
        gallery.open("list-empty", "deadline/deadlines.xhtml?show=mine");
        assertThat(gallery.page().locator(".empty")).isVisible();
        long late = clocks.count("select id from deadline where subject = 'page-late'");
        gallery.open("counting-page", "deadline/counting.xhtml?id=" + late);
        gallery.open("counting-unknown", "deadline/counting.xhtml?id=0");
        assertThat(gallery.page().locator(".empty")).isVisible();
    }

    @Test
    @DisplayName("filters stand in the address: what is ours, late, and awaited from others")
    void filters(Chromium chromium) {
        Page page = open(chromium, "co.coordinator", Screen.LAPTOP, "deadline/deadlines.xhtml?show=others", "vi");
        Locator rows = page.locator("#list\\:deadlines tbody tr");
        // other tests leave clocks of other dates behind
        assertThat(rows.filter(new Locator.FilterOptions().setHasText("10/11/2026")))
                .hasCount(1);
        assertThat(rows.filter(new Locator.FilterOptions().setHasText("09/11/2026")))
                .hasCount(0);
        page.locator(".choice-links a").nth(3).click();
        page.waitForURL(Pattern.compile(".*show=mine.*"));
        assertThat(page.locator(".empty")).isVisible();
    }

    @Test
    @DisplayName("a long list is read page by page, and each clock stands on one page")
    void pages(Chromium chromium) throws SQLException {
        for (int i = 0; i < LONG_LIST; i++) {
            clocks.start("page-long-" + i, "DO", "CO", "2026-11-03 02:00:00", "2026-11-10 17:00:00");
        }
        Page page = open(chromium, "co.coordinator", Screen.LAPTOP, "deadline/deadlines.xhtml?show=others", "vi");
        Locator later = page.getByText("Đến hạn sau", new Page.GetByTextOptions().setExact(true));
        List<String> shown = new ArrayList<>(lights(page));
        assertThat(shown).hasSize(50);
        while (later.count() > 0) {
            String before = page.url();
            later.click();
            page.waitForURL(url -> !url.equals(before));
            shown.addAll(lights(page));
        }
        assertThat(shown).doesNotHaveDuplicates();
        assertThat(clocks.count(
                        "select count(*) from deadline where subject like 'page-long-%' and concat('counting.xhtml?id=', id) in ('"
                                + String.join("', '", shown) + "')"))
                .isEqualTo(LONG_LIST);
    }

    /** Where the lights of the rows lead, without the path. */
    private static List<String> lights(Page page) {
        return page.locator("#list\\:deadlines a.deadline").all().stream()
                .map(light -> light.getAttribute("href").replaceFirst(".*/", ""))
                .toList();
    }

    @ParameterizedTest
    @DisplayName("a light opens over the page how it was counted, day by day, by key as by mouse")
    @MethodSource("vn.coordination.it.browser.Looks#chosen")
    void counting(String tag, Screen screen, Chromium chromium) {
        Page page = open(chromium, "co.coordinator", screen, "deadline/deadlines.xhtml?show=late", tag);
        page.locator("#list\\:deadlines a.deadline").first().focus();
        page.keyboard().press("Enter");
        Locator overlay = page.locator("dialog.counting-dialog[open]");
        assertThat(overlay.locator(".plain-table tbody tr")).hasCount(8);
        assertThat(overlay.locator(".month .day-counted")).hasCount(4);
        new Gallery(page, "deadlines", tag, screen).take("counting");
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog[open]")).hasCount(0);
    }

    @Test
    @DisplayName("the clock of an office that does not wait for us is not shown, not even by its number")
    void notOurs(Chromium chromium) throws SQLException {
        long id = clocks.count("select id from deadline where subject = 'page-others'");
        Page page = open(chromium, "po.coordinator", Screen.LAPTOP, "deadline/counting.xhtml?id=" + id, "vi");
        assertThat(page.locator("#counting")).hasCount(0);
        assertThat(page.locator(".empty")).isVisible();
    }

    @ParameterizedTest
    @DisplayName("the working calendar: twelve months and the same days in a table")
    @MethodSource("vn.coordination.it.browser.Looks#chosen")
    void year(String tag, Screen screen, Chromium chromium) {
        Page page = open(chromium, "administrator", screen, "administration/calendar.xhtml?year=2026", tag);
        assertThat(page.locator(".month")).hasCount(12);
        assertThat(page.locator(".month .day-off")).not().hasCount(0);
        assertThat(page.locator(".month .day-proposed")).hasCount(1);
        Gallery gallery = new Gallery(page, "deadlines", tag, screen).take("calendar");
        gallery.open("calendar-empty", "administration/calendar.xhtml?year=2028");
        assertThat(page.locator(".empty")).isVisible();
    }

    @Test
    @DisplayName("a day off is tried on the open clocks, saved, and the clocks counted anew in one recorded run")
    void dayOff(Chromium chromium) throws SQLException {
        long moving = clocks.count("select id from deadline where subject = 'page-open'");
        Page page = open(chromium, "administrator", Screen.LAPTOP, "administration/dayoff.xhtml?day=2026-12-21", "vi");
        page.locator("#edit\\:preview").click();
        assertThat(page.locator("#edit\\:citation-error")).containsText("căn cứ");
        page.locator("#edit\\:citation").fill("page-test");
        page.locator("#edit\\:preview").click();
        assertThat(page.locator(".moved tbody tr")).hasCount(1);
        assertAccessible(page);
        Chromium.screenshot(page, "dayoff-preview");
        page.locator("#edit\\:save").click();
        page.waitForURL(Pattern.compile(".*calendar\\.xhtml.*"));
        assertThat(clocks.count("select count(*) from recount_line where deadline = " + moving
                        + " and due_after = '2026-12-25 17:00:00'"))
                .isEqualTo(1);
        assertThat(clocks.count("select count(*) from deadline where due = '2026-12-25 17:00:00' and id = " + moving))
                .isEqualTo(1);
        assertThat(page.locator("#runs")).isVisible();
        page.navigate("administration/dayoff.xhtml?day=2026-12-21");
        page.locator("#edit\\:remove").click();
        page.waitForURL(Pattern.compile(".*calendar\\.xhtml.*"));
        assertThat(clocks.count("select count(*) from deadline where due = '2026-12-24 17:00:00' and id = " + moving))
                .isEqualTo(1);
    }

    @Test
    @DisplayName("Today shows the clocks of one's office, and who keeps no calendar is refused it")
    void today(City city, Chromium chromium) {
        Page page = open(chromium, "co.coordinator", Screen.LAPTOP, "today.xhtml", "vi");
        assertThat(page.locator(".tile.late").first()).containsText("quá hạn");
        assertThat(page.locator("a.deadline").first()).isVisible();
        assertAccessible(page);
        Chromium.screenshot(page, "today-clocks");
        assertThat(page.request()
                        .get(city.page("administration/calendar.xhtml").toString())
                        .status())
                .isEqualTo(403);
    }

    private Page open(Chromium chromium, String login, Screen screen, String path, String tag) {
        return SignIn.as(chromium, login, tag, screen, path);
    }
}
