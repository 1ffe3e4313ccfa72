package vn.coordination.it.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;

/** What every person does with the application: come in, and choose from its menus. */
final class Visit {
    static final String PASSWORD = "Phoi-hop-2026";
    static final Pattern LOGIN = Pattern.compile(".*/login\\.xhtml.*");

    private Visit() {}

    /** One more person, signed in. */
    static Page of(Chromium chromium, String login, Screen screen) {
        return in("vi", chromium, login, screen);
    }

    static Page in(String language, Chromium chromium, String login, Screen screen) {
        return SignIn.as(chromium, login, language, screen);
    }

    static void speak(Page page, String language) {
        page.navigate("language?to=" + language + "&back=/login.xhtml");
    }

    static void signIn(Page page, String login, String password) {
        page.navigate("login.xhtml");
        enter(page, login, password);
    }

    /** Fills in the login page on which somebody stands already. */
    static void enter(Page page, String login, String password) {
        page.locator("#name").fill(login);
        page.locator("#word").fill(password);
        page.locator("#enter").click();
    }

    /** Through the select that the library hides behind its own menu; it takes the first choice that begins so. */
    static void choose(Page page, String menu, String beginning) {
        String escaped = beginning.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0");
        Locator select = page.locator("[id='" + menu + "_input']");
        Locator choice =
                select.locator("option", new Locator.LocatorOptions().setHasText(Pattern.compile("^\\s*" + escaped)));
        select.selectOption(
                new SelectOption().setValue(choice.first().getAttribute("value")),
                new Locator.SelectOptionOptions().setForce(true));
    }

    /** How far the page sticks out sideways, in pixels. */
    static int overflow(Page page) {
        return (Integer) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
