package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.browser.Accessibility.assertAccessible;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;

/** A draft shared with another office and taken back, on the screens of both. */
@ExtendWith({RunningCity.class, InBrowser.class})
class SharingPageIT {
    private static final String TITLE = "Dự thảo đem chia sẻ";

    private City city;
    private long slot;

    @BeforeEach
    void draft(City running) throws SQLException {
        city = running;
        execute("insert into slot (week, office, state, day, starts, ends, title, precedence, form, expected, secret,"
                + " unscheduled, replaces_invitation, late, version) values ('2026-W51', 'CO', 'DRAFT', '2026-12-15',"
                + " '09:00', '10:00', '" + TITLE + "', 'THEMATIC', 'IN_PERSON', 5, false, false, false, false, 0)");
        slot = number("select max(id) from slot where title = '" + TITLE + "'");
    }

    @AfterEach
    void forget() throws SQLException {
        execute("delete from slot_share where slot = " + slot);
        execute("delete from slot where id = " + slot);
    }

    @ParameterizedTest
    @DisplayName("SS-08 · shared on the slot's page, read in the other office, recalled from the list of shares")
    @CsvSource({"vi, LAPTOP", "en, DESKTOP", "fr, PHONE"})
    void shareAndRecall(String tag, Screen screen, Chromium chromium) {
        Page owner = open(chromium, "co.coordinator", tag, screen, "schedule/slot.xhtml?id=" + slot);
        assertThat(owner.locator(".sharing")).isVisible();
        assertAccessible(owner);
        Chromium.screenshot(owner, "slot-sharing-" + tag + "-" + screen.name().toLowerCase());
        owner.locator(".share-acts button").first().click();
        assertThat(owner.locator(".share-list li")).hasCount(1);

        Page reader = open(chromium, "po.coordinator", tag, screen, "schedule/shares.xhtml");
        assertThat(reader.locator("[id='received:receivedRows_data']")).containsText(TITLE);
        look(reader, "shares-received-" + tag, screen);
        reader.locator("[id='received:receivedRows_data'] a").first().click();
        assertThat(reader.locator("main")).containsText(TITLE);
        assertThat(reader.locator("form#edit")).hasCount(0);
        assertAccessible(reader);

        owner.navigate("schedule/shares.xhtml");
        look(owner, "shares-given-" + tag, screen);
        owner.locator("[id='given:givenRows_data'] button").first().click();
        assertThat(owner.locator("[id='given:givenRows_data']")).hasCount(0);
        reader.navigate("schedule/slot.xhtml?id=" + slot);
        assertThat(reader.locator("main")).not().containsText(TITLE);
    }

    private static void look(Page page, String name, Screen screen) {
        assertAccessible(page);
        assertThat((Integer)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("nothing sticks out sideways")
                .isZero();
        Chromium.screenshot(page, name + "-" + screen.name().toLowerCase());
    }

    private static Page open(Chromium chromium, String login, String tag, Screen screen, String path) {
        Page page = chromium.newPage("vi-VN", screen);
        page.navigate("language?to=" + tag + "&back=/login.xhtml");
        page.locator("#name").fill(login);
        page.locator("#word").fill("Phoi-hop-2026");
        page.locator("#enter").click();
        page.waitForURL(Pattern.compile("^(?!.*login).*$"));
        page.navigate(path);
        return page;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = city.asOwner();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = city.asOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
