package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.schedule.Desk;

/** The week and the form of a slot in each language and on each screen: full, empty, with a clash, with errors. */
@ExtendWith({RunningCity.class, InBrowser.class})
class WeekLooksIT {
    private static final String WEEK = "schedule/week.xhtml?week=";
    private static final String EMPTY = "2037-W20";
    private static final Map<String, String> NOTHING_YET = Map.of(
            "vi", "Tuần này chưa có mục nào",
            "en", "Nothing is entered for this week yet",
            "fr", "Rien n’est encore inscrit pour cette semaine");

    @ParameterizedTest(name = "{0} on {1}")
    @DisplayName("the week and the slot's form fit, speak one language and are accessible")
    @MethodSource("vn.coordination.it.browser.Looks#languages")
    void looks(String tag, Screen screen, City city, Chromium chromium) throws SQLException {
        long clash = clash(new Desk(city));
        Gallery gallery = Gallery.of(chromium, "co.coordinator", "week", tag, screen)
                .open("week-full", WEEK + "2026-W49")
                .open("week-table", WEEK + "2026-W49&view=table")
                .open("week-empty", WEEK + EMPTY);
        Page page = gallery.page();
        assertThat(page.locator("main")).containsText(NOTHING_YET.get(tag));
        gallery.open("week-table-empty", WEEK + EMPTY + "&view=table")
                .open("week-clash", WEEK + "2036-W20&slot=" + clash);
        assertThat(page.locator("#slot-card .why")).containsText("SC-05");
        assertThat(page.locator("#slot-card .contest").first()).isVisible();
        assertThat(page.locator(".week-state .state-breach")).isVisible();
        gallery.open("slot-clash", "schedule/slot.xhtml?id=" + clash)
                .open("slot-empty", "schedule/slot.xhtml?week=" + EMPTY)
                .refuse("slot-error", "edit:save");
        assertThat(page.locator("[id='edit:title-error']")).not().isEmpty();
        asked(Gallery.of(chromium, "po.coordinator", "week", tag, screen));
    }

    /** Whose drafts are not there yet is told before the week is put together without them. */
    private static void asked(Gallery party) {
        party.page().navigate(WEEK + EMPTY);
        party.page().locator("[data-opens='ask-consolidate']").click();
        assertThat(party.page().locator("#ask-consolidate .over")).hasCount(2);
        party.take("week-asked");
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
}
