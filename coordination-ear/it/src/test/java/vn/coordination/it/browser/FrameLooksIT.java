package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.schedule.Desk;

/** Looks at what everybody meets: Today, what cannot be opened, and the confirmation of a week. */
@ExtendWith({RunningCity.class, InBrowser.class})
class FrameLooksIT {
    private static final String CONFIRM = "schedule/confirm.xhtml?week=";
    private static final LocalDate MONDAY = LocalDate.of(2037, 6, 1);
    private static final String ASKED = "2037-W23";

    @ParameterizedTest(name = "{0} on {1}")
    @DisplayName("Today and the pages that say no speak one language, fit and are accessible")
    @MethodSource("vn.coordination.it.browser.Looks#chosen")
    void today(String tag, Screen screen, Chromium chromium) {
        Gallery.of(chromium, "co.coordinator", "frame", tag, screen)
                .open("today", "today.xhtml")
                .deny("denied", "administration/people.xhtml")
                .deny("missing", "nothing.xhtml")
                .open("failed", "error/failed.xhtml");
        Gallery.of(chromium, "auditor", "frame", tag, screen).open("today-empty", "today.xhtml");
        Gallery.of(chromium, "po.chief", "frame", tag, screen).open("today-chief", "today.xhtml");
        Gallery administrator = Gallery.of(chromium, Administrator.LOGIN, "frame", tag, screen)
                .open("today-administrator", "today.xhtml");
        // who books nothing has no column for it
        assertThat(administrator.page().locator(".columns > div").first()).isHidden();
    }

    @ParameterizedTest(name = "{0} on {1}")
    @DisplayName("a week asked for, an empty one, and an objection without its reason speak one language and fit")
    @MethodSource("vn.coordination.it.browser.Looks#chosen")
    void confirmation(String tag, Screen screen, City city, Chromium chromium) throws SQLException {
        asked(new Desk(city));
        Gallery gallery = Gallery.of(chromium, "co.chief", "confirm", tag, screen)
                .open("empty", CONFIRM + "2037-W24")
                .open("clashes", CONFIRM + "2026-W49")
                .open("full", CONFIRM + ASKED);
        Page page = gallery.page();
        page.locator(".confirm-rows button").first().click();
        assertThat(page.locator("#ask-object")).isVisible();
        gallery.take("objection");
        gallery.refuse("objection-error", "object");
    }

    /** Consolidated once; for whoever comes later it is so already. */
    private static void asked(Desk desk) throws SQLException {
        if (desk.number("select count(*) from slot where week = '" + ASKED + "'") == 0) {
            desk.of("PO").post("api/slots", desk.slot("PO", MONDAY, 0, null).submit());
            desk.of("CO").post("api/slots", desk.slot("CO", MONDAY, 6, null).submit());
            desk.consolidate(ASKED);
        }
    }
}
