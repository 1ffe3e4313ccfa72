package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.Records;
import vn.coordination.it.city.RunningCity;

/** Looks at every page of the administration and of the way in. */
@ExtendWith({RunningCity.class, InBrowser.class})
class AdministrationPicturesIT {

    @ParameterizedTest
    @DisplayName("every page speaks the language asked for, is accessible and fits its screen")
    @CsvSource({"vi, LAPTOP", "en, DESKTOP", "fr, PHONE"})
    void pictures(String language, Screen screen, Chromium chromium, City city) {
        Page page = chromium.newPage(language, screen);
        Visit.speak(page, language);
        picture(page, "login", language, screen);
        page.locator("#enter").click();
        picture(page, "login-error", language, screen);
        Visit.signIn(page, Administrator.LOGIN, Visit.PASSWORD);
        page.waitForURL(url -> !Visit.LOGIN.matcher(url).matches());
        page.navigate("password.xhtml");
        picture(page, "password", language, screen);
        for (String address : addresses(new Records(city))) {
            String[] parts = address.split("\\?", 2);
            page.navigate("administration/" + parts[0] + ".xhtml" + (parts.length == 2 ? "?" + parts[1] : ""));
            picture(page, address.replaceAll("\\W", "-"), language, screen);
        }
        page.navigate("administration/room.xhtml");
        page.locator("[id='edit:save']").click();
        assertThat(page.locator("[id='edit:name-error']")).not().isEmpty();
        picture(page, "room-error", language, screen);
    }

    /** Full, empty and unknown. */
    private static List<String> addresses(Records records) {
        return List.of(
                "people",
                "people?words=nobody",
                "person",
                "person?id=1",
                "post?person=1",
                "accounts",
                "accounts?words=nobody",
                "account?id=" + records.number("select id from account where login = 'po.chief'"),
                "opening",
                "mandates",
                "bodies",
                "body?id=2",
                "rooms",
                "rooms?words=nobody",
                "room?id=1",
                "buildings",
                "offices?id=1",
                "units?words=ba",
                "units?words=nobody",
                "outbox");
    }

    private static void picture(Page page, String name, String language, Screen screen) {
        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.content()).doesNotContain("???");
        Chromium.screenshot(page, "administration/" + name + "-" + language + "-" + screen);
        assertThat(Visit.overflow(page))
                .as("pixels that %s sticks out sideways", page.url())
                .isZero();
        Accessibility.assertAccessible(page);
    }
}
