package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** The administrator at his pages. */
final class Administrator {
    static final String LOGIN = "administrator";

    final Page page;

    Administrator(Chromium chromium) {
        page = Visit.of(chromium, LOGIN, Screen.LAPTOP);
    }

    long addPerson(String name) {
        page.navigate("administration/person.xhtml");
        fill("edit:name", name);
        Visit.choose(page, "edit:office", "Văn phòng Thành ủy");
        fill("edit:phone", "199");
        save();
        page.waitForURL(Pattern.compile(".*person\\.xhtml\\?id=\\d+"));
        return Long.parseLong(page.url().replaceAll(".*id=", ""));
    }

    void addPost(long person) {
        page.navigate("administration/post.xhtml?person=" + person);
        fill("edit:vietnamese", "Chuyên viên thử nghiệm");
        fill("edit:english", "Trial specialist");
        fill("edit:french", "Spécialiste d’essai");
        fill("edit:aliases", "CV thử; CVTN");
        save();
        page.waitForURL(Pattern.compile(".*person\\.xhtml\\?id=\\d+"));
        assertThat(page.locator("[id='held:posts']")).containsText("CV thử; CVTN");
    }

    /** @return the password for the first time */
    String openAccount(String login, String person) {
        page.navigate("administration/opening.xhtml");
        Visit.choose(page, "edit:person", person);
        fill("edit:login", login);
        save();
        String oneTime = page.locator(".once .secret").innerText();
        Chromium.screenshot(page, "administration/account-opened");
        page.locator(".once + p a").click();
        return oneTime;
    }

    void giveRole(String role) {
        Visit.choose(page, "grant:role", role);
        click("grant:give");
        assertThat(page.locator("[id='grants:roles']")).containsText(role);
    }

    void open(String login) {
        page.navigate("administration/accounts.xhtml?words=" + login);
        page.locator("td a", new Page.LocatorOptions().setHasText(login))
                .first()
                .click();
        page.waitForURL(Pattern.compile(".*account\\.xhtml\\?id=\\d+"));
    }

    void fill(String field, String text) {
        page.locator("[id='" + field + "']").fill(text);
    }

    void save() {
        click("edit:save");
    }

    void click(String button) {
        page.locator("[id='" + button + "']").click();
    }
}
