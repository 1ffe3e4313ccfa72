package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.browser.Accessibility.assertAccessible;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.identity.Device;
import vn.coordination.it.review.ReviewClocks;

/** The screens of accounts by the rules: device, lock, reviews. */
@ExtendWith({RunningCity.class, InBrowser.class})
class AccountScreensIT {
    private static final String PASSWORD = "Phoi-hop-2026";

    private City city;

    @BeforeEach
    void city(City running) {
        city = running;
    }

    @AfterEach
    void forget() throws SQLException {
        execute("delete from second_factor");
        execute("delete from recovery_code");
        execute("delete from login_source");
        execute("delete from review_line where review_id in (select id from account_review where quarter = '2026-Q3')");
        ReviewClocks.forget(city, "subject_type in ('AccountReview', 'TrailReview')");
        execute("delete from account_review where quarter = '2026-Q3'");
        execute("delete from trail_review");
        execute("delete from trail_entry where source = 'it-screens'");
        execute("update account set disabled = false");
    }

    @ParameterizedTest
    @DisplayName("SS-05 · a device is registered by picture or key, its code is asked for at the next login")
    @CsvSource({"vi, LAPTOP", "en, DESKTOP", "fr, PHONE"})
    void device(String tag, Screen screen, Chromium chromium) {
        Page page = open(chromium, "co.specialist", tag, screen, "/device.xhtml");
        assertAccessible(page);
        page.locator("#begin").click();
        assertThat(page.locator("svg.qr path")).isVisible();
        look(page, "device-" + tag, screen);
        page.locator("#code").fill("000000");
        page.locator("#register").click();
        assertThat(page.locator(".ui-message-error")).isVisible();
        Device device = new Device(page.locator("#secret").innerText());
        page.locator("#code").fill(device.code());
        page.locator("#register").click();
        assertThat(page.locator(".recovery-codes li")).hasCount(8);
        look(page, "device-codes-" + tag, screen);
        page.locator("#on").click();
        page.navigate("device.xhtml");
        assertThat(page.locator("#begin")).hasCount(0);
        assertAccessible(page);

        Page again = chromium.newPage("vi-VN", screen);
        again.navigate("language?to=" + tag + "&back=/login.xhtml");
        again.locator("#name").fill("co.specialist");
        again.locator("#word").fill(PASSWORD);
        again.locator("#enter").click();
        again.waitForURL(Pattern.compile(".*/code\\.xhtml.*"));
        look(again, "code-" + tag, screen);
        again.locator("#code").fill("999999");
        again.locator("#enter").click();
        assertThat(again.locator("#messages")).not().isEmpty();
        again.locator("#code").fill(device.code(1));
        again.locator("#enter").click();
        again.waitForURL(Pattern.compile("^(?!.*(login|code)).*$"));
    }

    @ParameterizedTest
    @DisplayName("SS-05 · a page left alone is covered; the password brings it back with everything that was typed")
    @CsvSource({"vi, LAPTOP", "en, DESKTOP", "fr, PHONE"})
    void lock(String tag, Screen screen, Chromium chromium) {
        Page page = chromium.newPage("vi-VN", screen);
        page.clock().install();
        enter(page, "co.coordinator", tag);
        page.navigate("schedule/slot.xhtml?week=2026-W50");
        Locator title = page.locator("[id='edit:title']");
        title.fill("Nội dung đang gõ dở");
        page.clock().fastForward("14:00");
        assertThat(page.locator("#lock")).isHidden();
        page.clock().fastForward("02:00");
        assertThat(page.locator("#lock")).isVisible();
        assertThat(title).isHidden();
        page.keyboard().press("Escape");
        assertThat(page.locator("#lock")).isVisible();
        assertAccessible(page);
        Chromium.screenshot(page, "lock-" + tag + "-" + screen.name().toLowerCase());
        assertThat(page.request().get(city.page("today.xhtml").toString()).url())
                .contains("/lock.xhtml");

        page.locator("#lock-word").fill("wrong");
        page.locator("#lock button[type=submit]").click();
        assertThat(page.locator("#lock-refusal")).not().isEmpty();
        page.locator("#lock-word").fill(PASSWORD);
        page.locator("#lock button[type=submit]").click();
        assertThat(page.locator("#lock")).isHidden();
        assertThat(title).hasValue("Nội dung đang gõ dở");
        assertThat(page.request().get(city.page("today.xhtml").toString()).url())
                .endsWith("/today.xhtml");
    }

    @Test
    @DisplayName("SS-05 · who comes back to a locked session by its address gives his password and goes on there")
    void lockPage(Chromium chromium) {
        Page page = open(chromium, "co.coordinator", "vi", Screen.LAPTOP, "/today.xhtml");
        page.locator("details.person summary").click();
        page.locator("[data-lock]").click();
        assertThat(page.locator("#lock")).isVisible();
        page.navigate("schedule/week.xhtml?week=2026-W50");
        assertThat(page).hasURL(Pattern.compile(".*/lock\\.xhtml\\?next=.*"));
        look(page, "lock-page-vi", Screen.LAPTOP);
        page.locator("#word").fill(PASSWORD);
        page.locator("#open").click();
        assertThat(page).hasURL(Pattern.compile(".*/schedule/week\\.xhtml\\?week=2026-W50"));
    }

    @ParameterizedTest
    @DisplayName("SS-07 · a leader looks through the accounts of the office and decides on each line")
    @CsvSource({"vi, LAPTOP", "en, DESKTOP", "fr, PHONE"})
    void reviews(String tag, Screen screen, Chromium chromium) throws SQLException {
        execute("insert into account_review (office, quarter, with_rights, opened_at) values"
                + " ('CO', '2026-Q3', true, '2026-07-06')");
        execute("insert into review_line (review_id, account_id) select r.id, a.id from account_review r, account a"
                + " where r.quarter = '2026-Q3' and a.login in ('co.specialist', 'co.chief')");
        Page page = open(chromium, "co.deputy", tag, screen, "/administration/reviews.xhtml");
        look(page, "reviews-" + tag, screen);
        page.locator("#list a[href*='review.xhtml']").last().click();
        assertThat(page.locator("[id='list:lines_data'] > tr")).hasCount(2);
        look(page, "review-" + tag, screen);
        page.locator("[id='list:lines_data'] > tr")
                .first()
                .locator("button")
                .first()
                .click();
        assertThat(page.locator("[id='list:lines_data'] .state-good")).hasCount(1);
        assertAccessible(page);
    }

    @ParameterizedTest
    @DisplayName("SS-06 · the auditor confirms the oldest open week of the trail")
    @CsvSource({"vi, LAPTOP", "en, DESKTOP", "fr, PHONE"})
    void weeks(String tag, Screen screen, Chromium chromium) throws SQLException {
        for (String day : new String[] {"2026-11-11", "2026-11-18"}) {
            execute("insert into trail_entry select uuid(), '" + day + " 03:00:00', 0, 0, null, 'it-screens',"
                    + " 'Tick.test', 'Trail', '', 'DONE', '', null, '{}'");
        }
        Page page = open(chromium, "auditor", tag, screen, "/audit/weeks.xhtml");
        assertThat(page.locator("#next-title")).containsText("46");
        look(page, "weeks-" + tag, screen);
        page.locator("[id='confirm:note']").fill("đã xem");
        page.locator("[id='confirm:done']").click();
        assertThat(page.locator("#next-title")).containsText("47");
        assertThat(page.locator("[id='list:weeks_data'] .state-good")).hasCount(1);
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
        enter(page, login, tag);
        page.navigate(path.substring(1));
        return page;
    }

    private static void enter(Page page, String login, String tag) {
        page.navigate("language?to=" + tag + "&back=/login.xhtml");
        page.locator("#name").fill(login);
        page.locator("#word").fill(PASSWORD);
        page.locator("#enter").click();
        page.waitForURL(Pattern.compile("^(?!.*login).*$"));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = city.asOwner();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
