package vn.coordination.it.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.Records;
import vn.coordination.it.city.RunningCity;

/** Looks at every page of the administration and of the way in. */
@ExtendWith({RunningCity.class, InBrowser.class})
class AdministrationPicturesIT {

    /** The forms and the button that sends them, empty as they are. */
    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("person", "edit:save"),
            Map.entry("post?person=1", "edit:save"),
            Map.entry("account?id=1", "grant:give"),
            Map.entry("opening", "edit:save"),
            Map.entry("mandates", "edit:give"),
            Map.entry("body?id=2", "seat:add"),
            Map.entry("room", "edit:save"),
            Map.entry("buildings", "edit:save"),
            Map.entry("unit", "edit:save"),
            Map.entry("dayoff", "edit:preview"),
            Map.entry("hours", "edit:preview"));

    @ParameterizedTest
    @DisplayName("every page speaks the language asked for, is accessible and fits its screen")
    @MethodSource("vn.coordination.it.browser.Looks#chosen")
    void pictures(String language, Screen screen, Chromium chromium, City city) {
        Page page = chromium.newPage(language, screen);
        Visit.speak(page, language);
        Gallery gallery = new Gallery(page, "administration", language, screen);
        gallery.open("login", "login.xhtml").refuse("login-error", "enter");
        Visit.signIn(page, Administrator.LOGIN, Visit.PASSWORD);
        page.waitForURL(url -> !Visit.LOGIN.matcher(url).matches());
        gallery.open("password", "password.xhtml").refuse("password-error", "save");
        for (String address : addresses(city.records())) {
            gallery.open(address.replaceAll("\\W", "-"), path(address));
        }
        for (String address : FORMS.keySet()) {
            page.navigate(path(address));
            gallery.refuse(address.replaceAll("\\W.*", "") + "-error", FORMS.get(address));
        }
        page.navigate(path("offices?id=1"));
        city.records().change("update office_card set version = version + 1 where id = 1");
        gallery.refuse("offices-changed", "edit:save");
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
                "unit",
                "unit?id=1",
                "outbox");
    }

    private static String path(String address) {
        String[] parts = address.split("\\?", 2);
        return "administration/" + parts[0] + ".xhtml" + (parts.length == 2 ? "?" + parts[1] : "");
    }
}
