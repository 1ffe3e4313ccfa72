package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.schedule.OfficeClient;

/** The balance of an office's book of petitions, and its register as a file. */
@ExtendWith({RunningCity.class, InBrowser.class})
class BookPageIT {
    private static final String BOOK = "petition/book.xhtml?";

    private City city;

    @BeforeEach
    void enter(City running) {
        city = running;
        OfficeClient.login(city, "co.receiver")
                .post(
                        "api/petitions",
                        Json.createObjectBuilder()
                                .add("channel", "POST")
                                .add("arrived", "2026-11-25")
                                .add("summary", "Đề nghị sửa đường")
                                .add(
                                        "writers",
                                        Json.createArrayBuilder()
                                                .add(Json.createObjectBuilder().add("name", "Hứa Thị Sổ")))
                                .build());
    }

    @ParameterizedTest
    @MethodSource("vn.coordination.it.browser.Looks#chosen")
    @DisplayName("the balance with its drawing, and the files of the same days, in each language on each screen")
    void balance(String language, Screen screen, Chromium chromium) {
        Gallery gallery = Gallery.of(chromium, "co.petitions", "petition", language, screen)
                .open("book-empty", BOOK + "from=2020-01-01&to=2020-01-31")
                .open("book", BOOK + "from=2026-11-01&to=2026-11-30");
        Page page = gallery.page();
        assertThat(page.locator("tfoot td").nth(1)).not().hasText("0");
        String file = page.locator("a[href*='form=xlsx']").getAttribute("href");
        APIResponse answer = page.request().get(city.page(file.substring(1)).toString());
        assertThat(answer.status()).isEqualTo(200);
        gallery.open("book-error", BOOK + "from=2026-12-01&to=2026-11-01");
        assertThat(page.locator("[id='period:to-error']")).not().hasText("");
        assertThat(page.locator(".empty")).hasCount(0);
        assertThat(page.locator("tfoot")).hasCount(0);
        page.locator("[id='period:to_input']").fill("31/12/2026");
        page.locator("[id='period:show']").click();
        assertThat(page.locator("tfoot td").first()).not().hasText("0");
    }
}
