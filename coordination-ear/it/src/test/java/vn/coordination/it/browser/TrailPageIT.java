package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.Records;
import vn.coordination.it.city.RunningCity;

/** The trail as an auditor reads it: conditions in the address, page by page, and as a file. */
@ExtendWith({RunningCity.class, InBrowser.class})
class TrailPageIT {
    private static final String AUDITOR = "auditor";
    private static final String OF_TEST = "audit/trail.xhtml?type=Building&subject=4711";
    private static final Pattern CELL = Pattern.compile("\\G(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))");
    private static final int ENTRIES = 120;
    private static final int PAGE = 50;

    private City city;
    private Records records;

    @BeforeEach
    void look(City running) {
        city = running;
        records = running.records();
    }

    @Test
    @DisplayName("SS-06 · conditions stand in the address; what is found fits them all")
    void filters(Chromium chromium) {
        write(3, "DONE", "");
        write(1, "REFUSED", "SS-08");
        Page page = Visit.of(chromium, AUDITOR, Screen.LAPTOP);
        page.navigate("audit/trail.xhtml");
        page.locator("[id='trail:type']").selectOption("Building");
        page.locator("[id='trail:subject']").fill("4711");
        page.locator("[id='trail:outcome']").selectOption("REFUSED");
        page.locator("[id='trail:code']").fill("SS-08");
        page.locator("[id='trail:from_input']").fill("1/1/2031");
        page.locator("[id='trail:find']").click();
        page.waitForURL(Pattern.compile(".*code=SS-08.*"));
        assertThat(lines(page)).hasCount(1);
        assertThat(lines(page)).containsText("Bị từ chối");
        assertThat(page.locator("[id='trail:from_input']")).hasValue("01/01/2031");

        page.navigate(page.url());
        assertThat(lines(page)).hasCount(1);
        page.navigate(OF_TEST);
        assertThat(lines(page)).hasCount(4);
        lines(page)
                .first()
                .locator("a", new Locator.LocatorOptions().setHasText("chỉ tài khoản này"))
                .click();
        assertThat(page.locator("[id='trail:account']")).hasValue("1");
    }

    @Test
    @DisplayName("a long trail comes page by page without a gap, and back to the newest")
    void paging(Chromium chromium) {
        write(ENTRIES, "DONE", "");
        Page page = Visit.of(chromium, AUDITOR, Screen.DESKTOP);
        page.navigate(OF_TEST);
        assertThat(page.locator(".list-count")).containsText(Integer.toString(ENTRIES));
        assertThat(lines(page)).hasCount(PAGE);
        older(page);
        assertThat(lines(page)).hasCount(PAGE);
        older(page);
        assertThat(lines(page)).hasCount(ENTRIES - 2 * PAGE);
        assertThat(page.locator(".pager a")).hasCount(1);
        page.locator(".pager a").click();
        assertThat(page).not().hasURL(Pattern.compile(".*before=20.*"));
        assertThat(lines(page)).hasCount(PAGE);
    }

    @Test
    @DisplayName("SS-06 · the file holds the rows found on the screen, all of them, and no formula")
    void export(Chromium chromium) {
        write(ENTRIES, "DONE", "");
        Page page = Visit.of(chromium, AUDITOR, Screen.LAPTOP);
        page.navigate(OF_TEST + "&outcome=DONE&from=2031-01-01");
        String address = page.locator(".page-acts a[href*='trail.csv']").getAttribute("href");
        APIResponse file = page.request().get(city.page(address.substring(1)).toString());
        assertThat(file.headers().get("content-type")).startsWith("text/csv");

        List<List<String>> rows = rows(file.text());

        assertThat(rows).hasSize(ENTRIES + 1);
        assertThat(rows.get(0)).contains("Thao tác");
        assertThat(rows.subList(1, rows.size()))
                .allSatisfy(row -> assertThat(row.subList(7, 10)).containsExactly("Building", "4711", "DONE"));
        assertThat(rows.get(1).get(5)).isEqualTo("'=1+1");
        assertThat(rows.get(1).get(11)).contains("=HYPERLINK");
        assertThat(rows).allSatisfy(row -> assertThat(row).noneMatch(cell -> cell.startsWith("=")));
    }

    @ParameterizedTest
    @DisplayName("a condition that cannot be is told at its field, typed or in the address, and finds nothing")
    @CsvSource({
        "from=31.02.2027, from, 31.02.2027",
        "to=gestern, to, gestern",
        "account=mine, account, số nguyên",
        "from=2031-02-01&to=2031-01-01, to, không được trước"
    })
    void wrongAddress(String query, String field, String words, Chromium chromium) {
        Page page = Visit.of(chromium, AUDITOR, Screen.LAPTOP);
        page.navigate("audit/trail.xhtml?" + query);
        assertThat(page.locator("[id='trail:" + field + "-error']")).containsText(words);
        assertThat(lines(page)).hasCount(0);
        assertThat(page.locator(".page-acts a[href*='trail.csv']")).hasCount(0);
        Chromium.screenshot(page, "trail/error-" + field);
        Accessibility.assertAccessible(page);
    }

    @Test
    @DisplayName("a date typed wrongly is told at its field and stays as typed")
    void wrongDate(Chromium chromium) {
        Page page = Visit.of(chromium, AUDITOR, Screen.LAPTOP);
        page.navigate("audit/trail.xhtml");
        page.locator("[id='trail:to_input']").fill("32/13/2031");
        page.locator("[id='trail:find']").click();
        assertThat(page.locator("[id='trail:to-error']")).containsText("32/13/2031");
        assertThat(page.locator("[id='trail:to_input']")).hasValue("32/13/2031");
        page.locator("[id='trail:to_input']").fill("1/1/2031");
        page.locator("[id='trail:from_input']").fill("2/1/2031");
        page.locator("[id='trail:find']").click();
        assertThat(page.locator("[id='trail:to-error']")).containsText("không được trước");
    }

    @ParameterizedTest
    @DisplayName("SS-06 · who is no auditor is denied the page and the file")
    @ValueSource(strings = {"administrator", "po.chief", "co.specialist"})
    void denied(String login, Chromium chromium) {
        Page page = Visit.of(chromium, login, Screen.LAPTOP);
        assertThat(page.navigate("audit/trail.xhtml").status()).isEqualTo(403);
        assertThat(page.request().get(city.page("audit/trail.csv").toString()).status())
                .isEqualTo(403);
        assertThat(page.locator("#rail a[href$='/audit/trail.xhtml']")).hasCount(0);
    }

    @ParameterizedTest
    @DisplayName("full, empty and in error, the page speaks the language asked for, is accessible and fits its screen")
    @MethodSource("vn.coordination.it.browser.Looks#chosen")
    void pictures(String language, Screen screen, Chromium chromium) {
        Gallery gallery =
                Gallery.of(chromium, AUDITOR, "trail", language, screen).open("full", "audit/trail.xhtml");
        assertThat(lines(gallery.page())).hasCount(PAGE);
        gallery.open("empty", "audit/trail.xhtml?subject=none");
        assertThat(gallery.page().locator(".empty")).isVisible();
        gallery.page().locator("[id='trail:from_input']").fill("31/02/2026");
        gallery.refuse("error", "trail:find");
    }

    private static void older(Page page) {
        page.locator(".pager a[href*='before=20']").click();
        page.waitForURL(Pattern.compile(".*before=20.*"));
    }

    private static Locator lines(Page page) {
        return page.locator("table.trail tbody tr");
    }

    /** Cells of the test hold no line ends. */
    private static List<List<String>> rows(String file) {
        assertThat(file).startsWith("\uFEFF");
        return file.substring(1).lines().map(TrailPageIT::cells).toList();
    }

    private static List<String> cells(String line) {
        return CELL.matcher(line)
                .results()
                .map(cell ->
                        cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""))
                .toList();
    }

    /** Entries about a building that is none, in place of those of the test before. */
    private void write(int entries, String outcome, String codes) {
        if (codes.isEmpty()) {
            records.change("delete from trail_entry where subject_type = 'Building' and subject = '4711'");
        }
        for (int each = 0; each < entries; each++) {
            records.change("insert into trail_entry (id, at, account, person, office, source, action, subject_type,"
                    + " subject, outcome, codes, judgement, changes) values ('" + UUID.randomUUID()
                    + "', '2031-01-01 00:00:00', 1, 1, 'PO', '=1+1', 'Facility.saveBuilding', 'Building', '4711', '"
                    + outcome + "', '" + codes + "', null, '{\"kind\":\"CHANGED\",\"fields\":{\"name\":{\"before\":"
                    + "\"A\",\"after\":\"=HYPERLINK(\\\\\"x\\\\\")\"}}}')");
        }
    }
}
