package vn.coordination.it.browser;

import com.microsoft.playwright.Page;

/** Lets people of the demonstration in without the login page: only its own tests go through it. */
public final class SignIn {
    private SignIn() {}

    /** In Vietnamese on a laptop, at that page. */
    public static Page as(Chromium chromium, String login, String path) {
        return as(chromium, login, "vi", Screen.LAPTOP, path);
    }

    static Page as(Chromium chromium, String login, String language, Screen screen, String path) {
        Page page = as(chromium, login, language, screen);
        page.navigate(path);
        return page;
    }

    /** One more person, before the first page is opened. */
    static Page as(Chromium chromium, String login, String language, Screen screen) {
        return chromium.newPage(login, language, screen);
    }
}
