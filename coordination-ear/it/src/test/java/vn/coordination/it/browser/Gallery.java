package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Pages as one person sees them in one language and on one screen. Each must speak that language, fit the screen and be
 * accessible; a picture of it is kept.
 */
public record Gallery(Page page, String folder, String language, Screen screen) {

    /** At a field, above the page, or in the dialog about what somebody else has changed. */
    private static final String REFUSED =
            ".ui-message-error-detail, #messages .ui-messages-error, #told .breaches, #changed[open]";

    static Gallery of(Chromium chromium, String login, String folder, String language, Screen screen) {
        return new Gallery(Visit.in(language, chromium, login, screen), folder, language, screen);
    }

    /**
     * What stands at the page's present address, in all languages and on all screens chosen: for what takes long to bring
     * about. It ends as it began, in Vietnamese on a laptop.
     */
    public static void everywhere(Page page, String folder, String name) {
        String address = page.url();
        Looks.chosenFor(name)
                .map(Arguments::get)
                .forEach(look ->
                        seen(page, folder, (String) look[0], (Screen) look[1]).open(name, address));
        seen(page, folder, "vi", Screen.LAPTOP);
        page.navigate(address);
    }

    private static Gallery seen(Page page, String folder, String language, Screen screen) {
        page.setViewportSize(screen.width, screen.height);
        Visit.speak(page, language);
        return new Gallery(page, folder, language, screen);
    }

    /** What stands at the address. */
    Gallery open(String name, String address) {
        assertThat(page.navigate(address).status()).as(address).isLessThan(400);
        return take(name);
    }

    /** What is answered at an address that cannot be opened. */
    Gallery deny(String name, String address) {
        assertThat(page.navigate(address).status()).as(address).isGreaterThanOrEqualTo(400);
        return take(name);
    }

    /** What the page says when a form is sent that cannot be accepted. */
    Gallery refuse(String name, String button) {
        page.locator("[id='" + button + "']").click();
        assertThat(page.locator(REFUSED).first()).isVisible();
        assertThat(page.locator(".ui-state-loading")).hasCount(0);
        return take(name);
    }

    /** What is shown now. */
    public Gallery take(String name) {
        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.content()).doesNotContain("???");
        page.evaluate("window.scrollTo(0, 0)");
        Chromium.screenshot(
                page, folder + "/" + name + "-" + language + "-" + screen.name().toLowerCase(Locale.ROOT));
        assertThat(Visit.overflow(page))
                .as("pixels that %s sticks out sideways", page.url())
                .isZero();
        Accessibility.assertAccessible(page);
        return this;
    }
}
