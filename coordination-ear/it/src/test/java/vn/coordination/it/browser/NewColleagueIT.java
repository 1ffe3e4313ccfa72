package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.Records;
import vn.coordination.it.city.RunningCity;

/** An account from its first password to its end. */
@ExtendWith({RunningCity.class, InBrowser.class})
class NewColleagueIT {
    private static final Pattern PASSWORD_PAGE = Pattern.compile(".*/password\\.xhtml");
    private static final int WRONG_UNTIL_LOCKED = 5;

    @Test
    @DisplayName(
            "SS-05 · a person gets a post, an account and a role, comes in with a one-time password and chooses another")
    void fromPostToEnd(Chromium chromium, City city) {
        Administrator admin = new Administrator(chromium);
        long person = admin.addPerson("Nguyễn Thử Nghiệm");
        admin.addPost(person);
        String login = "thu.nghiem" + person;
        String oneTime = admin.openAccount(login, "Nguyễn Thử Nghiệm");
        admin.giveRole("Chuyên viên");

        Page colleague = chromium.newPage();
        comeIn(colleague, login, oneTime);
        lock(chromium.newPage(), login);
        unlock(admin, login);
        end(admin, colleague);

        assertTrail(city.records(), person, login);
    }

    private static void comeIn(Page colleague, String login, String oneTime) {
        Visit.signIn(colleague, login, oneTime);
        colleague.waitForURL(PASSWORD_PAGE);
        colleague.navigate("today.xhtml");
        colleague.waitForURL(PASSWORD_PAGE);
        change(colleague, oneTime, "yếu");
        assertThat(colleague.locator("#chosen-error")).containsText("SS-05");
        Chromium.screenshot(colleague, "administration/password-error");
        Accessibility.assertAccessible(colleague);
        change(colleague, oneTime, Visit.PASSWORD);
        colleague.waitForURL(Pattern.compile(".*/(today\\.xhtml)?$"));
    }

    private static void lock(Page stranger, String login) {
        for (int i = 0; i < WRONG_UNTIL_LOCKED; i++) {
            stranger.request()
                    .post(
                            "api/session",
                            RequestOptions.create()
                                    .setHeader("Idempotency-Key", "wrong-" + login + i)
                                    .setData(Map.of("login", login, "password", "wrong")));
        }
    }

    private static void unlock(Administrator admin, String login) {
        admin.open(login);
        assertThat(admin.page.locator(".page-head .state")).containsText("Tạm khóa");
        Chromium.screenshot(admin.page, "administration/account-locked");
        admin.click("acts:unlock");
        assertThat(admin.page.locator(".page-head .state")).containsText("Đang dùng");
    }

    /** Who is still inside is out with his next request. */
    private static void end(Administrator admin, Page colleague) {
        admin.page.locator("[id^='grants:roles'] button").first().click();
        assertThat(admin.page.locator("#told")).containsText("Đã thu");
        admin.click("acts:disable");
        assertThat(admin.page.locator(".page-head .state")).containsText("Đã ngừng");
        colleague.navigate("today.xhtml");
        colleague.waitForURL(Visit.LOGIN);
        admin.click("acts:enable");
        assertThat(admin.page.locator(".page-head .state")).not().containsText("Đã ngừng");
        admin.click("acts:reset");
        assertThat(admin.page.locator(".once .secret")).isVisible();
    }

    private static void assertTrail(Records records, long person, String login) {
        String account = "Account " + records.number("select id from account where login = '" + login + "'");
        Map<String, String> acts = Map.of(
                "People.savePerson", "Person " + person,
                "People.savePost", "Post %",
                "Account.open", account,
                "Account.unlock", account,
                "Account.disable", account,
                "Account.enable", account,
                "Account.resetPassword", account);
        acts.forEach((action, subject) -> assertThat(records.trail(Administrator.LOGIN, action, subject, ""))
                .as("%s of %s on the trail", action, subject)
                .isPositive());
        assertThat(records.trail(Administrator.LOGIN, "Account.resetPassword", account, "passwordHash"))
                .as("entries that say a password changed")
                .isPositive();
        assertThat(records.number("select count(*) from trail_entry where changes like '%$pbkdf2%' or changes like"
                        + " '%PBKDF2%'"))
                .as("entries that show a password's hash")
                .isZero();
        assertThat(records.trail(Administrator.LOGIN, "Role.grant", "RoleGrant %", "SPECIALIST"))
                .isPositive();
        assertThat(records.trail(Administrator.LOGIN, "Role.revoke", "RoleGrant %", "revokedOn"))
                .isPositive();
    }

    private static void change(Page page, String current, String chosen) {
        page.locator("#current").fill(current);
        page.locator("#chosen").fill(chosen);
        page.locator("#again").fill(chosen);
        page.locator("#save").click();
    }
}
