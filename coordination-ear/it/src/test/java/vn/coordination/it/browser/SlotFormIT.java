package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.browser.Accessibility.assertAccessible;
import static vn.coordination.it.browser.SlotForm.TITLE;
import static vn.coordination.it.browser.SlotForm.begun;
import static vn.coordination.it.browser.SlotForm.count;
import static vn.coordination.it.browser.SlotForm.field;
import static vn.coordination.it.browser.SlotForm.fill;
import static vn.coordination.it.browser.SlotForm.id;
import static vn.coordination.it.browser.SlotForm.save;
import static vn.coordination.it.browser.SlotForm.suggested;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.schedule.Desk;

/** What makes no sense in the form of a slot is told at its field; nothing is stored, and nothing typed is lost. */
@ExtendWith({RunningCity.class, InBrowser.class})
class SlotFormIT {
    private static final String DAY = "02/06/2036";

    private Desk desk;

    @BeforeEach
    void open(City city) throws SQLException {
        desk = new Desk(city);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("bad input is told at its field in the reader's language and changes nothing")
    @CsvSource({
        "vi, end, 9h, end, Giờ kết thúc phải sau giờ bắt đầu.",
        "en, end, 9h, end, The end must come after the start.",
        "fr, end, 9h, end, La fin doit venir après le début.",
        "vi, end, 25h, end, “25h” chưa phải là giờ",
        "en, end, 25h, end, “25h” is not a time",
        "fr, end, 25h, end, « 25h »",
        "vi, title, <script>alert(1)</script>, title, không ghi thẻ trang web",
        "en, title, <script>alert(1)</script>, title, without tags of a web page",
        "fr, title, <script>alert(1)</script>, title, sans balises de page web",
        "vi, chair_input, Nguyễn Không Ai, chair, “Nguyễn Không Ai” không có trong danh bạ",
        "en, chair_input, Nguyễn Không Ai, chair, “Nguyễn Không Ai” is not in the directory",
        "fr, chair_input, Nguyễn Không Ai, chair, « Nguyễn Không Ai » ne figure pas",
        "vi, outside, <img src=x>, outside, không ghi thẻ trang web",
        "vi, day_input, 31/02/2036, day, “31/02/2036”"
    })
    void badInput(String tag, String field, String typed, String place, String told, Chromium chromium)
            throws SQLException {
        Page page = begun(chromium, tag, DAY);
        fill(page, field, typed);
        refuse(page, place, told);
        assertThat(field(page, field)).hasValue(typed);
        assertAccessible(page);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a title of 10,000 letters is refused at its field and stays there")
    @CsvSource({"vi, dài quá 500 ký tự", "en, longer than 500 characters", "fr, dépasse 500 caractères"})
    void longTitle(String tag, String told, Chromium chromium) throws SQLException {
        Page page = begun(chromium, tag, DAY);
        fill(page, "title", "ă".repeat(10_000));
        refuse(page, "title", told);
        assertThat(field(page, "title")).hasValue("ă".repeat(10_000));
        assertAccessible(page);
        Chromium.screenshot(page, "slot-form-error-" + tag);
    }

    @Test
    @DisplayName("all that is wrong with the form is told at once, each at its field, and stays there")
    void everythingAtOnce(Chromium chromium) throws SQLException {
        Page page = begun(chromium, "vi", DAY);
        fill(page, "title", "ă".repeat(501));
        fill(page, "start", "25h");
        fill(page, "outside", "<img src=x>");
        fill(page, "expected", "-3");
        fill(page, "attendees_input", "Nguyễn Không Ai");
        refuse(page, "start", "“25h” chưa phải là giờ");
        assertThat(field(page, "title-error")).containsText("dài quá 500 ký tự");
        assertThat(field(page, "outside-error")).containsText("không ghi thẻ trang web");
        assertThat(field(page, "expected-error")).not().isEmpty();
        assertThat(field(page, "attendees-error")).containsText("không có trong danh bạ");
        assertThat(field(page, "title")).hasValue("ă".repeat(501));
        assertThat(field(page, "start")).hasValue("25h");
        assertThat(field(page, "outside")).hasValue("<img src=x>");
        assertThat(field(page, "expected")).hasValue("-3");
        assertAccessible(page);
        Chromium.screenshot(page, "slot-form-all-errors");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("a name that nobody bears stays among those asked, and is told there; the others stay too")
    @CsvSource({
        "vi, attendees, “Nguyễn Không Ai” không có trong danh bạ",
        "en, guests, “Nguyễn Không Ai” is not in the directory",
        "fr, guests, « Nguyễn Không Ai » ne figure pas"
    })
    void unknownPerson(String tag, String persons, String told, Chromium chromium) throws SQLException {
        Page page = begun(chromium, tag, DAY);
        suggested(page, persons, "bui ngoc lan").click();
        assertThat(field(page, persons)).containsText("Bùi Ngọc Lan");
        fill(page, persons + "_input", "Nguyễn Không Ai");
        assertThat(page.locator("[id='edit:" + persons + "_panel'] .ui-autocomplete-empty-message"))
                .isVisible();
        refuse(page, persons, told);
        Locator unknown = field(page, persons).locator(".unknown");
        assertThat(unknown).containsText("Nguyễn Không Ai");
        assertThat(field(page, persons)).containsText("Bùi Ngọc Lan");
        assertAccessible(page);
        unknown.locator(".ui-autocomplete-token-icon").click();
        assertThat(unknown).hasCount(0);
        save(page);
        assertThat(page.locator(".ui-messages-info")).isVisible();
        assertThat(desk.number("select count(*) from slot_attendee where slot = " + id(page)))
                .isOne();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a room that is not in the list is refused at its field")
    @CsvSource({"vi, không còn trong danh sách", "en, is no longer on the list", "fr, n’est plus dans la liste"})
    void unknownRoom(String tag, String told, Chromium chromium) throws SQLException {
        Page page = begun(chromium, tag, DAY);
        page.evaluate("const list = document.getElementById('edit:place_input');"
                + " list.add(new Option('Phòng không có', '999999', true, true));");
        refuse(page, "place", told);
        assertThat(field(page, "title")).hasValue(TITLE);
    }

    private void refuse(Page page, String place, String told) throws SQLException {
        long before = count(desk);
        save(page);
        assertThat(page.locator("[id='edit:" + place + "-error']")).containsText(told);
        assertThat(count(desk)).isEqualTo(before);
    }
}
