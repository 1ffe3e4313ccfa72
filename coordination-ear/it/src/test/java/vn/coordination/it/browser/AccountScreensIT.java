package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.browser.Accessibility.assertAccessible;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
    void forget() {
        city.records().change("delete from second_factor");
        city.records().change("delete from recovery_code");
        city.records().change("delete from login_source");
        city.records()
                .change(
                        "delete from review_line where review_id in (select id from account_review where quarter = '2026-Q3')");
        ReviewClocks.forget(city, "subject_type in ('AccountReview', 'TrailReview')");
        city.records().change("delete from account_review where quarter = '2026-Q3'");
        city.records().change("delete from trail_review");
        city.records().change("delete from trail_entry where source = 'it-screens'");
        city.records().change("update account set disabled = false");
    }

    @ParameterizedTest
    @DisplayName("SS-05 · a device is registered by picture or key, its code is asked for at the next login")
    @MethodSource("vn.coordination.it.browser.Looks#chosen")
    void device(String tag, Screen screen, Chromium chromium) {
        Page page = open(chromium, "co.specialist", tag, screen, "/device.xhtml");
        new Gallery(page, "account", tag, screen).take("device-none");
        page.locator("#begin").click();
        assertThat(page.locator("svg.qr path")).isVisible();
        new Gallery(page, "account", tag, screen).take("device");
        page.locator("#code").fill("000000");
        page.locator("#register").click();
        assertThat(page.locator(".ui-message-error")).isVisible();
        new Gallery(page, "account", tag, screen).take("device-error");
        Device device = new Device(page.locator("#secret").innerText());
        page.locator("#code").fill(device.code());
        page.locator("#register").click();
        assertThat(page.locator(".recovery-codes li")).hasCount(8);
        new Gallery(page, "account", tag, screen).take("device-codes");
        page.locator("#on").click();
        page.navigate("device.xhtml");
        assertThat(page.locator("#begin")).hasCount(0);
        new Gallery(page, "account", tag, screen).take("device-registered");

        Page again = chromium.newPage("vi-VN", screen);
        again.navigate("language?to=" + tag + "&back=/login.xhtml");
        again.locator("#name").fill("co.specialist");
        again.locator("#word").fill(PASSWORD);
        again.locator("#enter").click();
        again.waitForURL(Pattern.compile(".*/code\\.xhtml.*"));
        new Gallery(again, "account", tag, screen).take("code");
        again.locator("#code").fill("999999");
        again.locator("#enter").click();
        assertThat(again.locator("#messages")).not().isEmpty();
        new Gallery(again, "account", tag, screen).take("code-error");
        again.locator("#code").fill(device.code(1));
        again.locator("#enter").click();
        again.waitForURL(Pattern.compile("^(?!.*(login|code)).*$"));
    }

    @ParameterizedTest
    @DisplayName("SS-05 · a page left alone is covered; the password brings it back with everything that was typed")
    @MethodSource("vn.coordination.it.browser.Looks#chosen")
    void lock(String tag, Screen screen, Chromium chromium) {
        Page page = chromium.newPage("vi-VN", screen);
        page.clock().install();
        chromium.signIn(page.context(), "co.coordinator", tag);
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
        new Gallery(page, "account", tag, screen).take("lock");
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

    @ParameterizedTest
    @DisplayName("SS-05 · who comes back to a locked session by its address gives his password and goes on there")
    @MethodSource("vn.coordination.it.browser.Looks#chosen")
    void lockPage(String tag, Screen screen, Chromium chromium) {
        Page page = open(chromium, "co.coordinator", tag, screen, "/today.xhtml");
        page.locator("details.person summary").click();
        page.waitForResponse(
                answer -> answer.url().endsWith("/lock"),
                () -> page.locator("[data-lock]").click());
        assertThat(page.locator("#lock")).isVisible();
        page.navigate("schedule/week.xhtml?week=2026-W50");
        assertThat(page).hasURL(Pattern.compile(".*/lock\\.xhtml\\?next=.*"));
        Gallery gallery = new Gallery(page, "account", tag, screen).take("lock-page");
        page.locator("#word").fill("wrong");
        gallery.refuse("lock-page-error", "open");
        page.locator("#word").fill(PASSWORD);
        page.locator("#open").click();
        assertThat(page).hasURL(Pattern.compile(".*/schedule/week\\.xhtml\\?week=2026-W50"));
    }

    @ParameterizedTest
    @DisplayName("SS-07 · a leader looks through the accounts of the office and decides on each line")
    @MethodSource("vn.coordination.it.browser.Looks#chosen")
    void reviews(String tag, Screen screen, Chromium chromium) {
        Gallery gallery = Gallery.of(chromium, "co.deputy", "account", tag, screen);
        Page page = gallery.page();
        city.records()
                .change("insert into account_review (office, quarter, with_rights, opened_at) values"
                        + " ('CO', '2026-Q3', true, '2026-07-06')");
        city.records()
                .change(
                        "insert into review_line (review_id, account_id) select r.id, a.id from account_review r, account a"
                                + " where r.quarter = '2026-Q3' and a.login in ('co.specialist', 'co.chief')");
        gallery.open("reviews", "administration/reviews.xhtml");
        page.locator("#list a[href*='review.xhtml']").last().click();
        assertThat(page.locator("[id='list:lines_data'] > tr")).hasCount(2);
        gallery.take("review");
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
    @MethodSource("vn.coordination.it.browser.Looks#chosen")
    void weeks(String tag, Screen screen, Chromium chromium) {
        Gallery gallery =
                Gallery.of(chromium, "auditor", "account", tag, screen).open("weeks-empty", "audit/weeks.xhtml");
        Page page = gallery.page();
        for (String day : new String[] {"2026-11-11", "2026-11-18"}) {
            city.records()
                    .change("insert into trail_entry select uuid(), '" + day + " 03:00:00', 0, 0, null, 'it-screens',"
                            + " 'Tick.test', 'Trail', '', 'DONE', '', null, '{}'");
        }
        gallery.open("weeks", "audit/weeks.xhtml");
        assertThat(page.locator("#next-title")).containsText("46");
        Page late = open(chromium, "auditor", tag, screen, "/audit/weeks.xhtml");
        page.locator("[id='confirm:note']").fill("đã xem");
        page.locator("[id='confirm:done']").click();
        assertThat(page.locator("#next-title")).containsText("47");
        assertThat(page.locator("[id='list:weeks_data'] .state-good")).hasCount(1);
        new Gallery(late, "account", tag, screen).refuse("weeks-error", "confirm:done");
    }

    private static Page open(Chromium chromium, String login, String tag, Screen screen, String path) {
        return SignIn.as(chromium, login, tag, screen, path.substring(1));
    }
}
