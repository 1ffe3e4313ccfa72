package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.browser.Accessibility.assertAccessible;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.schedule.Desk;

/** The week and the form of a slot in each language and on each screen: full, empty, with a clash, with errors. */
@ExtendWith({RunningCity.class, InBrowser.class})
class WeekLooksIT {
    private static final String WEEK = "schedule/week.xhtml?week=";
    private static final String EMPTY = "2037-W20";

    @ParameterizedTest(name = "{0} on {1}")
    @DisplayName("the week and the slot's form fit, speak one language and are accessible")
    @CsvSource({
        "vi, LAPTOP, Tuần này chưa có mục nào",
        "en, DESKTOP, Nothing is entered for this week yet",
        "fr, LAPTOP, Rien n’est encore inscrit pour cette semaine",
        "fr, PHONE, Rien n’est encore inscrit pour cette semaine"
    })
    void looks(String tag, Screen screen, String empty, City city, Chromium chromium) throws SQLException {
        long clash = clash(new Desk(city));
        Page page = Visit.in(tag, chromium, "co.coordinator", screen);
        String name = "-" + tag + "-" + screen.name().toLowerCase();

        look(page, WEEK + "2026-W49", "week-full" + name);
        look(page, WEEK + "2026-W49&view=table", "week-table" + name);
        look(page, WEEK + EMPTY, "week-empty" + name);
        assertThat(page.locator("main")).containsText(empty);
        look(page, WEEK + EMPTY + "&view=table", "week-table-empty" + name);
        look(page, WEEK + "2036-W20&slot=" + clash, "week-clash" + name);
        assertThat(page.locator("#slot-card .why")).containsText("SC-05");
        assertThat(page.locator("#slot-card .contest").first()).isVisible();
        assertThat(page.locator(".week-state .state-breach")).isVisible();
        look(page, "schedule/slot.xhtml?id=" + clash, "slot-clash" + name);
        look(page, "schedule/slot.xhtml?week=" + EMPTY, "slot-empty" + name);
        page.locator("[id='edit:save']").click();
        assertThat(page.locator("[id='edit:title-error']")).not().isEmpty();
        look(page, "slot-error" + name);
    }

    /** A slot that stands in conflict, of a leader whom each run of this test finds free at first. */
    private static long clash(Desk desk) throws SQLException {
        LocalDate monday = LocalDate.of(2036, 5, 12);
        desk.of("PO").post("api/slots", desk.slot("PO", monday, 0, null).submit());
        return desk.of("CO")
                .post("api/slots", desk.slot("CO", monday, 0, null).submit())
                .json()
                .getInt("id");
    }

    private static void look(Page page, String path, String name) {
        page.navigate(path);
        look(page, name);
    }

    private static void look(Page page, String name) {
        assertThat(Visit.overflow(page))
                .as("what sticks out sideways on %s", name)
                .isZero();
        assertThat(page.locator("body").innerText()).doesNotContain("???");
        assertAccessible(page);
        Chromium.screenshot(page, name);
    }
}
