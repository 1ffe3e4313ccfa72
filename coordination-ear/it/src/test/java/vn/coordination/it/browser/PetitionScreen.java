package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** Where things stand on the pages of petitions, and how an act is done there. */
final class PetitionScreen {
    private PetitionScreen() {}

    /** In the list; the number whole, because 1 begins 11 as well. */
    static Locator link(Page list, PetitionFile file) {
        Pattern number = Pattern.compile("^\\s*" + file.number() + "\\s*$");
        return list.locator("#petitions tbody a", new Page.LocatorOptions().setHasText(number));
    }

    static Locator field(Page page, String id) {
        return page.locator("[id='edit:" + id + "']");
    }

    static Locator act(Page page, String id) {
        return page.locator("[id='acting:" + id + "']");
    }

    static void perform(Page page, String id, String value) {
        act(page, id).selectOption(value);
        String before = page.locator(".timeline").textContent();
        act(page, "perform").click();
        assertThat(page.locator(".timeline")).not().hasText(before);
    }

    /** Does the act that the page proposes, and waits for the page that shows it done. */
    static void press(Page page, String act) {
        assertThat(page.locator("#do-title")).hasText(act);
        act(page, "perform").click();
        assertThat(page.locator(".timeline > li:last-child strong")).hasText(act);
    }

    /** Only the keyboard leads there. */
    static void tabTo(Page page, String id) {
        for (int i = 0; i < 40 && !isFocused(page, id); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(field(page, id)).isFocused();
    }

    private static boolean isFocused(Page page, String id) {
        return (Boolean) page.evaluate("id => document.activeElement.id === id", "edit:" + id);
    }
}
