package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.report.PlantedReport;

/** The report at the screen: its figures, each with its list, beside an earlier period, and as a file. */
@ExtendWith({RunningCity.class, InBrowser.class})
class ReportPageIT {
    private static PlantedReport planted;

    @BeforeAll
    static void plant(City city) throws SQLException {
        planted = new PlantedReport(city, YearMonth.of(2050, 11));
    }

    @AfterAll
    static void clear() throws SQLException {
        planted.clear();
    }

    @Test
    @DisplayName(
            "RP-03, RP-05 · the period stands in the address, a figure opens its list, a stale one is not handed out")
    void journey(Chromium chromium) throws SQLException {
        Page page = SignIn.as(chromium, "po.chief", "report/report.xhtml?" + planted.query());
        page.locator("[id='period:compare']").click();
        page.waitForURL(Pattern.compile(".*earlierFrom=.*"));
        assertThat(page.locator("[id='period:earlierFrom_input']")).hasValue("02/10/2050");
        assertThat(page.locator(".report-sentence")).containsText("01/11/2050");

        Locator figure = page.locator("a.report-figure[href*='delegates'][href*='2050-11-01']");
        assertThat(figure).containsText("58");
        assertThat(row(page, "Họp Thường trực Thành ủy")).containsText("tăng 1");
        Download file =
                page.waitForDownload(() -> page.locator("[id='files:xlsx']").click());
        assertThat(file.suggestedFilename()).isEqualTo("report-2050-11-01-2050-11-30.xlsx");

        planted.oneMore();
        try {
            page.locator("[id='files:pdf']").click();
            assertThat(page.locator("#told .breaches")).containsText("RP-05");
        } finally {
            planted.oneLess();
        }
        figure.click();
        page.waitForURL(Pattern.compile(".*/report/list\\.xhtml\\?.*"));
        assertThat(page.locator("#figure")).hasText("58");
        assertThat(page.locator("[id='list:records_data'] tr")).hasCount(2);
        page.locator("[id='list:records_data'] a").first().click();
        page.waitForURL(Pattern.compile(".*/conference/conference\\.xhtml\\?id=\\d+"));
    }

    private static Locator row(Page page, String figure) {
        return page.locator(".report-table tr", new Page.LocatorOptions().setHasText(figure))
                .first();
    }

    @ParameterizedTest(name = "{0} on {1}")
    @DisplayName("RP-03, RP-05 · the pages speak the language asked for, are accessible and fit their screen")
    @MethodSource("vn.coordination.it.browser.Looks#chosen")
    void looks(String language, Screen screen, Chromium chromium) {
        Gallery.of(chromium, "po.chief", "report", language, screen)
                .open("report", "report/report.xhtml?" + planted.query())
                .open(
                        "report-compared",
                        "report/report.xhtml?" + planted.query() + "&earlierFrom=2050-10-02&earlierTo=2050-10-31")
                .open("report-empty", "report/report.xhtml?from=2051-01-01&to=2051-01-31")
                .open("report-error", "report/report.xhtml?from=2050-11-30&to=2050-11-01")
                .open("list", "report/list.xhtml?figure=delegates&" + planted.query())
                .open("list-empty", "report/list.xhtml?figure=plenums&from=2051-01-01&to=2051-01-31")
                .open("list-unknown", "report/list.xhtml?figure=none");
        Gallery.of(chromium, "do.chief", "report", language, screen)
                .open("list-closed", "report/list.xhtml?figure=standing-body-sittings&" + planted.query());
    }
}
