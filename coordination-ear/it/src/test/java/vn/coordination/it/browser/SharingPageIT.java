package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.coordination.it.browser.Accessibility.assertAccessible;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;

/** A draft shared with another office and taken back, on the screens of both. */
@ExtendWith({RunningCity.class, InBrowser.class})
class SharingPageIT {
    private static final String TITLE = "Dự thảo đem chia sẻ";

    private City city;
    private long slot;

    @BeforeEach
    void draft(City running) {
        city = running;
        city.records()
                .change(
                        "insert into slot (week, office, state, day, starts, ends, title, precedence, form, expected, secret,"
                                + " unscheduled, replaces_invitation, late, version) values ('2026-W51', 'CO', 'DRAFT', '2026-12-15',"
                                + " '09:00', '10:00', '" + TITLE
                                + "', 'THEMATIC', 'IN_PERSON', 5, false, false, false, false, 0)");
        slot = city.records().number("select max(id) from slot where title = '" + TITLE + "'");
    }

    @AfterEach
    void forget() {
        city.records().change("delete from slot_share where slot = " + slot);
        city.records().change("delete from slot where id = " + slot);
    }

    @ParameterizedTest
    @DisplayName("SS-08 · shared on the slot's page, read in the other office, recalled from the list of shares")
    @MethodSource("vn.coordination.it.browser.Looks#chosen")
    void shareAndRecall(String tag, Screen screen, Chromium chromium) {
        Page owner = SignIn.as(chromium, "co.coordinator", tag, screen, "schedule/slot.xhtml?id=" + slot);
        assertThat(owner.locator(".sharing")).isVisible();
        new Gallery(owner, "sharing", tag, screen).take("slot");
        owner.locator(".share-acts button").first().click();
        assertThat(owner.locator(".share-list li")).hasCount(1);

        Page reader = SignIn.as(chromium, "po.coordinator", tag, screen, "schedule/shares.xhtml");
        assertThat(reader.locator("[id='received:receivedRows_data']")).containsText(TITLE);
        new Gallery(reader, "sharing", tag, screen).take("received");
        reader.locator("[id='received:receivedRows_data'] a").first().click();
        assertThat(reader.locator("main")).containsText(TITLE);
        assertThat(reader.locator("form#edit")).hasCount(0);
        assertAccessible(reader);

        owner.navigate("schedule/shares.xhtml");
        new Gallery(owner, "sharing", tag, screen).take("given");
        owner.locator("[id='given:givenRows_data'] button").first().click();
        assertThat(owner.locator("[id='given:givenRows_data']")).hasCount(0);
        new Gallery(owner, "sharing", tag, screen).take("given-empty").refuse("shares-error", "whole:share");
        reader.navigate("schedule/slot.xhtml?id=" + slot);
        assertThat(reader.locator("main")).not().containsText(TITLE);
    }
}
