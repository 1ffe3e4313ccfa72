package vn.coordination.it.browser;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** Lets people of the demonstration in, each with a login of its own. */
final class SignIn {
    private static final String PASSWORD = "Phoi-hop-2026";
    private static final Pattern INSIDE = Pattern.compile("^(?!.*login).*$");

    private SignIn() {}

    static Page as(Chromium chromium, String login, String path) {
        return as(chromium, login, "vi", Screen.LAPTOP, path);
    }

    static Page as(Chromium chromium, String login, String language, Screen screen, String path) {
        Page page = chromium.newPage("vi-VN", screen);
        page.navigate("login.xhtml");
        page.locator("#name").fill(login);
        page.locator("#word").fill(PASSWORD);
        page.locator("#enter").click();
        page.waitForURL(INSIDE);
        page.navigate("language?to=" + language + "&back=/notice/notices.xhtml");
        page.navigate(path);
        return page;
    }
}
