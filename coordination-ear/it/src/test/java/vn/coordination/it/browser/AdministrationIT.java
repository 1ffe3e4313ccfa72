package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;

/** The administrator's pages. */
@ExtendWith({RunningCity.class, InBrowser.class})
class AdministrationIT {
    private static final String PASSWORD = "Phoi-hop-2026";
    private static final Pattern LOGIN = Pattern.compile(".*/login\\.xhtml.*");

    private City city;

    @BeforeEach
    void look(City running) {
        city = running;
    }

    @Test
    @DisplayName(
            "SS-05 · a person gets a post, an account and a role, comes in with a one-time password and chooses another")
    void newColleague(Chromium chromium) throws SQLException {
        Page admin = signedIn(chromium, "administrator", Screen.LAPTOP);
        long person = addPerson(admin, "Nguyễn Thử Nghiệm");
        addPost(admin, person);
        String login = "thu.nghiem" + person;
        String oneTime = openAccount(admin, login, "Nguyễn Thử Nghiệm");
        giveRole(admin, "Chuyên viên");

        Page colleague = chromium.newPage();
        signIn(colleague, login, oneTime);
        colleague.waitForURL(Pattern.compile(".*/password\\.xhtml"));
        colleague.navigate("today.xhtml");
        colleague.waitForURL(Pattern.compile(".*/password\\.xhtml"));
        change(colleague, oneTime, "yếu");
        assertThat(colleague.locator("#chosen-error, .ui-message-error").first())
                .containsText("SS-05");
        Chromium.screenshot(colleague, "password-error");
        Accessibility.assertAccessible(colleague);
        change(colleague, oneTime, PASSWORD);
        colleague.waitForURL(Pattern.compile(".*/(today\\.xhtml)?$"));

        assertThat(trail("Person", Long.toString(person))).isPositive();
        assertThat(trail("Account", id("account where login = '" + login + "'")))
                .isGreaterThanOrEqualTo(3);
        unlockAndDisable(admin, colleague, login);
    }

    /** Continues with the account of the new colleague, who is still inside. */
    private void unlockAndDisable(Page admin, Page colleague, String login) throws SQLException {
        Page stranger = chromiumPageOf(colleague);
        for (int i = 0; i < 5; i++) {
            stranger.request()
                    .post(
                            "api/session",
                            RequestOptions.create()
                                    .setHeader("Idempotency-Key", "k" + i)
                                    .setData(Map.of("login", login, "password", "wrong")));
        }
        open(admin, login);
        assertThat(admin.locator(".page-head .state")).containsText("Tạm khóa");
        Chromium.screenshot(admin, "account-locked");
        admin.locator("[id='acts:unlock']").click();
        assertThat(admin.locator(".page-head .state")).containsText("Đang dùng");
        admin.locator("[id='acts:disable']").click();
        assertThat(admin.locator(".page-head .state")).containsText("Đã ngừng");
        colleague.navigate("today.xhtml");
        colleague.waitForURL(LOGIN);
    }

    @Test
    @DisplayName("SS-05 · nobody shuts his own account or gives himself a role")
    void own(Chromium chromium) {
        Page admin = signedIn(chromium, "administrator", Screen.LAPTOP);
        open(admin, "administrator");
        admin.locator("[id='acts:disable']").click();
        assertThat(admin.locator("#told")).containsText("SS-05");
        choose(admin, "grant:role", "Chánh Văn phòng");
        admin.locator("[id='grant:give']").click();
        assertThat(admin.locator("#told")).containsText("SS-05");
    }

    @Test
    @DisplayName("what cannot be is said at its place and changes nothing")
    void errors(Chromium chromium) throws SQLException {
        Page admin = signedIn(chromium, "administrator", Screen.LAPTOP);
        long before = number("select count(*) from person");
        admin.navigate("administration/person.xhtml");
        admin.locator("[id='edit:save']").click();
        assertThat(admin.locator("[id='edit:name-error']")).not().isEmpty();
        admin.evaluate("document.getElementById('edit:name').removeAttribute('maxlength')");
        admin.locator("[id='edit:name']").fill("x".repeat(10_000));
        choose(admin, "edit:office", "Văn phòng Thành ủy");
        admin.locator("[id='edit:until_input']").fill("01/01/2020");
        admin.locator("[id='edit:mail']").fill("no mail");
        admin.locator("[id='edit:save']").click();
        assertThat(admin.locator("[id='edit:name-error']")).containsText("120");
        assertThat(admin.locator("[id='edit:mail-error']")).containsText("không đúng dạng");
        Chromium.screenshot(admin, "person-error");
        Accessibility.assertAccessible(admin);

        admin.locator("[id='edit:name']").fill("<script>alert(1)</script>");
        admin.locator("[id='edit:mail']").fill("");
        admin.locator("[id='edit:save']").click();
        assertThat(admin.locator("[id='edit:until-error']")).containsText("không được trước");
        assertThat(number("select count(*) from person")).isEqualTo(before);

        admin.locator("[id='edit:until_input']").fill("");
        admin.locator("[id='edit:save']").click();
        admin.waitForURL(Pattern.compile(".*person\\.xhtml\\?id=\\d+"));
        admin.navigate("administration/people.xhtml?words=script");
        assertThat(admin.locator("td a").first()).hasText("<script>alert(1)</script>");
    }

    @Test
    @DisplayName("who saves an older version than the one in force is told, and overwrites nothing")
    void stale(Chromium chromium) throws SQLException {
        Page first = signedIn(chromium, "administrator", Screen.LAPTOP);
        Page second = signedIn(chromium, "administrator", Screen.LAPTOP);
        String room = "administration/room.xhtml?id=" + id("room where name = 'Phòng họp B2' or capacity = 20");
        first.navigate(room);
        second.navigate(room);
        first.locator("[id='edit:capacity']").fill("21");
        first.locator("[id='edit:save']").click();
        first.waitForURL(Pattern.compile(".*rooms\\.xhtml.*"));
        second.locator("[id='edit:capacity']").fill("22");
        second.locator("[id='edit:save']").click();
        assertThat(second.locator("#changed")).isVisible();
        Chromium.screenshot(second, "room-changed-meanwhile");
    }

    @Test
    @DisplayName(
            "SS-08 · a facilities officer keeps the rooms of his office only; a chief gives mandates for his own only")
    void otherOffices(Chromium chromium) {
        Page officer = signedIn(chromium, "co.facilities", Screen.LAPTOP);
        officer.navigate("administration/room.xhtml");
        officer.locator("[id='edit:name']").fill("Phòng thử");
        choose(officer, "edit:building", "Trụ sở Thành ủy · A");
        choose(officer, "edit:office", "Văn phòng Thành ủy");
        officer.locator("[id='edit:capacity']").fill("10");
        officer.locator("[id='edit:save']").click();
        assertThat(officer.locator("[id='edit:office-error']")).containsText("SS-08");

        Page chief = signedIn(chromium, "po.chief", Screen.LAPTOP);
        chief.navigate("administration/mandates.xhtml");
        assertThat(chief.locator("[id='edit:office']")).hasClass(Pattern.compile(".*ui-state-disabled.*"));
        assertThat(chief.locator("tr", new Page.LocatorOptions().setHasText("118/UQ-UBND"))
                        .locator("button"))
                .hasCount(0);
        assertThat(chief.locator("tr", new Page.LocatorOptions().setHasText("07-UQ/TU"))
                        .locator("button"))
                .hasCount(1);
    }

    @ParameterizedTest
    @DisplayName("every page is accessible and looked at, on every screen and in every language")
    @CsvSource({"vi, LAPTOP", "en, DESKTOP", "fr, PHONE"})
    void pictures(String language, Screen screen, Chromium chromium) throws SQLException {
        Page page = chromium.newPage(language, screen);
        page.navigate("language?to=" + language + "&back=/login.xhtml");
        picture(page, "login", language, screen);
        signIn(page, "administrator", PASSWORD);
        page.waitForURL(url -> !LOGIN.matcher(url).matches());
        long account = number("select id from account where login = 'po.chief'");
        for (String address : List.of(
                "people",
                "person",
                "person?id=1",
                "post?person=1",
                "accounts",
                "account?id=" + account,
                "opening",
                "mandates",
                "bodies",
                "body?id=2",
                "rooms",
                "room?id=1",
                "buildings",
                "offices?id=1",
                "units?words=ba",
                "people?words=nobody")) {
            String[] parts = address.split("\\?", 2);
            page.navigate("administration/" + parts[0] + ".xhtml" + (parts.length == 2 ? "?" + parts[1] : ""));
            picture(page, address.replaceAll("\\W", "-"), language, screen);
        }
    }

    private static void picture(Page page, String name, String language, Screen screen) {
        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.content()).doesNotContain("???");
        Accessibility.assertAccessible(page);
        Chromium.screenshot(page, "administration/" + name + "-" + language + "-" + screen);
    }

    private long addPerson(Page admin, String name) {
        admin.navigate("administration/person.xhtml");
        admin.locator("[id='edit:name']").fill(name);
        choose(admin, "edit:office", "Văn phòng Thành ủy");
        admin.locator("[id='edit:phone']").fill("199");
        admin.locator("[id='edit:save']").click();
        admin.waitForURL(Pattern.compile(".*person\\.xhtml\\?id=\\d+"));
        return Long.parseLong(admin.url().replaceAll(".*id=", ""));
    }

    private static void addPost(Page admin, long person) {
        admin.navigate("administration/post.xhtml?person=" + person);
        admin.locator("[id='edit:vietnamese']").fill("Chuyên viên thử nghiệm");
        admin.locator("[id='edit:english']").fill("Trial specialist");
        admin.locator("[id='edit:french']").fill("Spécialiste d’essai");
        admin.locator("[id='edit:aliases']").fill("CV thử; CVTN");
        admin.locator("[id='edit:save']").click();
        admin.waitForURL(Pattern.compile(".*person\\.xhtml\\?id=\\d+"));
        assertThat(admin.locator("[id='held:posts']")).containsText("CV thử; CVTN");
    }

    private static String openAccount(Page admin, String login, String name) {
        admin.navigate("administration/opening.xhtml");
        choose(admin, "edit:person", name);
        admin.locator("[id='edit:login']").fill(login);
        admin.locator("[id='edit:save']").click();
        String oneTime = admin.locator(".once .secret").innerText();
        Chromium.screenshot(admin, "account-opened");
        admin.locator(".once + p a").click();
        return oneTime;
    }

    private static void giveRole(Page admin, String role) {
        choose(admin, "grant:role", role);
        admin.locator("[id='grant:give']").click();
        assertThat(admin.locator("[id='grants:roles']")).containsText(role);
    }

    private void open(Page admin, String login) {
        admin.navigate("administration/accounts.xhtml?words=" + login);
        admin.locator("td a", new Page.LocatorOptions().setHasText(login))
                .first()
                .click();
        admin.waitForURL(Pattern.compile(".*account\\.xhtml\\?id=\\d+"));
    }

    private static void choose(Page page, String menu, String label) {
        page.locator("[id='" + menu + "']").click();
        Locator choice = page.locator("[id='" + menu + "_panel'] li[data-label^=\"" + label + "\"]");
        choice.first().click();
    }

    private static void change(Page page, String current, String chosen) {
        page.locator("#current").fill(current);
        page.locator("#chosen").fill(chosen);
        page.locator("#again").fill(chosen);
        page.locator("#save").click();
    }

    /** Another page without the cookies of the first. */
    private static Page chromiumPageOf(Page page) {
        return page.context()
                .browser()
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(page.url().replaceAll("(https?://[^/]+/).*", "$1")))
                .newPage();
    }

    private static Page signedIn(Chromium chromium, String login, Screen screen) {
        Page page = chromium.newPage("vi-VN", screen);
        signIn(page, login, PASSWORD);
        page.waitForURL(url -> !LOGIN.matcher(url).matches());
        return page;
    }

    private static void signIn(Page page, String login, String password) {
        page.navigate("login.xhtml");
        page.locator("#name").fill(login);
        page.locator("#word").fill(password);
        page.locator("#enter").click();
    }

    private long trail(String type, String subject) throws SQLException {
        return number("select count(*) from trail_entry t join account a on a.id = t.account"
                + " where a.login = 'administrator' and t.outcome = 'DONE' and t.subject_type = '" + type
                + "' and t.subject = '" + subject + "'");
    }

    private String id(String from) throws SQLException {
        return Long.toString(number("select id from " + from + " limit 1"));
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
