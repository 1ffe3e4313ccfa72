package vn.coordination.it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.coordination.database.CannotStart;
import vn.coordination.it.city.Checkout;
import vn.coordination.it.city.City;

/**
 * The machine's own Chromium. Who has signed in comes back to the context of his account and language, with all scripts and
 * styles at hand; a page asked for without a login has a context of its own.
 */
public final class Chromium implements AutoCloseable {

    /** Waits of pages, locators and assertions, in milliseconds: generous, because a test must not fail on a busy machine. */
    private static final double PATIENCE = 30_000;

    private static final String HEADLESS = "/usr/bin/chromium-headless-shell";
    private static final String CHROMIUM = "/usr/bin/chromium";

    private static final String VIETNAM = "vi-VN";
    private static final String CITY_ZONE = "Asia/Ho_Chi_Minh";

    private final Playwright playwright;
    private final Browser browser;
    private final City city;
    private final List<BrowserContext> strangers = new ArrayList<>();
    private final Map<String, BrowserContext> accounts = new HashMap<>();

    Chromium(City city) {
        this.city = city;
        Path program = Path.of(System.getProperty("chromium", installed()));
        if (!Files.isExecutable(program)) {
            throw new CannotStart("The browser tests need Chromium at " + program
                    + "; install it (Debian: apt-get install chromium) or name it with -Dchromium=PATH.");
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setHeadless(true)
                        // a container's root cannot use the sandbox and often has a small /dev/shm
                        .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu")));
    }

    /** The build without a user interface where there is one: it spares half of the browser's work. */
    private static String installed() {
        return Files.isExecutable(Path.of(HEADLESS)) ? HEADLESS : CHROMIUM;
    }

    /** A page for one more person, in Vietnamese on a laptop. */
    public Page newPage() {
        return newPage(VIETNAM, Screen.LAPTOP);
    }

    public Page newPage(String locale, Screen screen) {
        BrowserContext context = newContext(locale);
        strangers.add(context);
        return page(context, screen);
    }

    /** A page for somebody who has signed in and speaks that language. */
    Page newPage(String login, String language, Screen screen) {
        BrowserContext context = accounts.computeIfAbsent(login + " " + language, key -> newContext(VIETNAM));
        signIn(context, login, language);
        return page(context, screen);
    }

    private BrowserContext newContext(String locale) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(city.page("").toString())
                .setLocale(locale)
                .setTimezoneId(CITY_ZONE));
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    private static Page page(BrowserContext context, Screen screen) {
        Page page = context.newPage();
        page.setViewportSize(screen.width, screen.height);
        return page;
    }

    /** Gives a context an open session, whatever session it had. */
    void signIn(BrowserContext context, String login, String language) {
        String root = city.page("").toString();
        context.clearCookies();
        context.addCookies(city.sessions().of(login, language).entrySet().stream()
                .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()).setUrl(root))
                .toList());
        context.request().get("language?to=" + language + "&back=/api/session");
    }

    /** Keeps a picture of the whole page, unless nobody is going to look: a picture costs as much as the page itself. */
    public static void screenshot(Page page, String name) {
        if (Boolean.parseBoolean(System.getProperty("coordination.pictures", "true"))) {
            keep(page, name);
        }
    }

    /** Below target/screenshots. */
    private static void keep(Page page, String name) {
        Path file = Checkout.results().resolve("screenshots").resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    /** Pictures of what every person saw last. */
    void screenshotAll(String name) {
        int number = 0;
        for (Page page : pages()) {
            keep(page, name + "-" + ++number);
        }
    }

    void closePages() {
        pages().forEach(Page::close);
        strangers.forEach(BrowserContext::close);
        strangers.clear();
    }

    private List<Page> pages() {
        return Stream.concat(strangers.stream(), accounts.values().stream())
                .flatMap(context -> context.pages().stream())
                .toList();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
