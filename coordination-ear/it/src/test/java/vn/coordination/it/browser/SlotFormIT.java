package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.browser.Accessibility.assertAccessible;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.regex.Pattern;
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
    private static final String WRITER = "co.specialist";
    private static final String FRESH = "schedule/slot.xhtml?day=02/06/2036";
    private static final String TITLE = "Họp thử biểu mẫu";

    private static final String SMALL = "Phòng họp 5 tầng 2";
    private static final String LARGE = "Phòng họp 1 tầng 3";

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
        Page page = fresh(chromium, tag);
        fill(page, field, typed);
        refuse(page, place, told);
        assertThat(field(page, field)).hasValue(typed);
        assertAccessible(page);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a title of 10,000 letters is refused at its field and stays there")
    @CsvSource({"vi, dài quá 500 ký tự", "en, longer than 500 characters", "fr, dépasse 500 caractères"})
    void longTitle(String tag, String told, Chromium chromium) throws SQLException {
        Page page = fresh(chromium, tag);
        fill(page, "title", "ă".repeat(10_000));
        refuse(page, "title", told);
        assertThat(field(page, "title")).hasValue("ă".repeat(10_000));
        assertAccessible(page);
        Chromium.screenshot(page, "slot-form-error-" + tag);
    }

    @Test
    @DisplayName("all that is wrong with the form is told at once, each at its field, and stays there")
    void everythingAtOnce(Chromium chromium) throws SQLException {
        Page page = fresh(chromium, "vi");
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
        Page page = fresh(chromium, tag);
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
        page.locator("[id='edit:save']").click();
        assertThat(page.locator(".ui-messages-info")).isVisible();
        assertThat(desk.number("select count(*) from slot_attendee where slot = " + id(page)))
                .isOne();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("a room that is not in the list is refused at its field")
    @CsvSource({"vi, không còn trong danh sách", "en, is no longer on the list", "fr, n’est plus dans la liste"})
    void unknownRoom(String tag, String told, Chromium chromium) throws SQLException {
        Page page = fresh(chromium, tag);
        page.evaluate("const list = document.getElementById('edit:place_input');"
                + " list.add(new Option('Phòng không có', '999999', true, true));");
        refuse(page, "place", told);
        assertThat(field(page, "title")).hasValue(TITLE);
    }

    @Test
    @DisplayName("SS-08 · an office sent along by hand is not listened to")
    void forgedOffice(Chromium chromium) throws SQLException {
        Page page = fresh(chromium, "vi");
        String title = TITLE + " " + System.nanoTime();
        fill(page, "title", title);
        page.evaluate("['office', 'edit:office', 'edit:key_office'].forEach(name => document.getElementById('edit')"
                + ".append(Object.assign(document.createElement('input'), {type: 'hidden', name, value: 'DO'})))");
        page.locator("[id='edit:save']").click();
        assertThat(page.locator(".ui-messages-info")).isVisible();
        assertThat(desk.number("select count(*) from slot where title = '" + title + "' and office = 'CO'"))
                .isOne();
    }

    @Test
    @DisplayName("SS-08 · another office's slot can be read and not be written")
    void foreignSlot(Chromium chromium) {
        long foreign = desk.of("DO")
                .post(
                        "api/slots",
                        desk.slot("DO", LocalDate.of(2036, 6, 3), 9, null).submit())
                .json()
                .getInt("id");
        Page page = Visit.of(chromium, "co.coordinator", Screen.LAPTOP);
        page.navigate("schedule/slot.xhtml?id=" + foreign);
        assertThat(page.locator("main .facts")).isVisible();
        assertThat(page.locator("#edit")).hasCount(0);
        assertAccessible(page);
    }

    @Test
    @DisplayName("a copy begins with all that was entered and is a draft of its own; the slot it was made of stays")
    void copy(Chromium chromium) throws SQLException {
        long model = desk.of("CO")
                .post(
                        "api/slots",
                        desk.slot("CO", LocalDate.of(2060, 3, 23), 5, null).submit())
                .json()
                .getInt("id");
        Page page = Visit.of(chromium, "co.coordinator", Screen.LAPTOP);
        page.navigate("schedule/slot.xhtml?id=" + model);
        page.getByText("Sao chép", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForURL(Pattern.compile(".*copy=" + model));
        assertThat(field(page, "start")).hasValue("09:00");
        fill(page, "day_input", "24/03/2060");
        page.locator("[id='edit:save']").click();
        page.waitForURL(Pattern.compile(".*[?&]id=\\d+.*"));
        assertThat(page.locator(".ui-messages-info")).isVisible();
        assertThat(desk.number("select count(*) from slot made join slot model on made.title = model.title"
                        + " and made.office = model.office and made.outside_place = model.outside_place and made.starts = model.starts"
                        + " and made.lead_unit = model.lead_unit join slot_attendee chair on chair.slot = made.id"
                        + " join slot_attendee known on known.slot = model.id and known.person = chair.person"
                        + " and known.part = chair.part where model.state = 'SUBMITTED' and model.day = '2060-03-23'"
                        + " and made.state = 'DRAFT' and made.day = '2060-03-24' and model.id = " + model
                        + " and made.id = " + id(page)))
                .isOne();
    }

    @Test
    @DisplayName("of two tabs the second to save is shown both versions, and its own stands only if it says so")
    void stale(Chromium chromium) throws SQLException {
        Page mine = saved(chromium);
        Page other = mine.context().newPage();
        other.navigate(mine.url());
        fill(other, "leadUnit", "Phòng Tổng hợp");
        other.locator("[id='edit:save']").click();
        assertThat(other.locator(".ui-messages-info")).isVisible();

        fill(mine, "leadUnit", "Phòng Nội chính");
        mine.locator("[id='edit:save']").click();
        Locator versions = mine.locator("#changed");
        assertThat(versions).isVisible();
        assertThat(versions).containsText("Phòng Tổng hợp");
        assertThat(versions).containsText("Phòng Nội chính");
        assertAccessible(mine);
        Chromium.screenshot(mine, "slot-form-stale");
        assertThat(leadUnit(mine)).isZero();

        mine.locator("[id='edit:mine']").click();
        assertThat(versions).isHidden();
        assertThat(field(mine, "leadUnit")).hasValue("Phòng Nội chính");
        mine.locator("[id='edit:save']").click();
        assertThat(mine.locator(".ui-messages-info")).isVisible();
        assertThat(leadUnit(mine)).isOne();
    }

    @Test
    @DisplayName("after an ended session the form comes back with all that was typed and chosen")
    void endedSession(Chromium chromium) throws SQLException {
        Page page = fresh(chromium, "vi");
        suggested(page, "chair", "ngo van son").click();
        assertThat(field(page, "chair_input")).hasValue("Ngô Văn Sơn");
        suggested(page, "attendees", "bui ngoc lan").click();
        assertThat(page.locator("[id='edit:attendees']")).containsText("Bùi Ngọc Lan");
        Visit.choose(page, "edit:place", "Phòng họp 2 tầng 3");
        fill(page, "expected", "17");
        field(page, "expected").blur();
        // a preview still on its way would lead to the login page before the button does
        settle(page);
        long before = slots();
        page.context().clearCookies();
        page.locator("[id='edit:save']").click();
        page.waitForURL(Pattern.compile(".*login.*"));
        Visit.enter(page, WRITER, Visit.PASSWORD);
        page.waitForURL(Pattern.compile(".*slot\\.xhtml.*"));

        assertThat(page.locator(".notice").first()).isVisible();
        assertThat(field(page, "title")).hasValue(TITLE);
        assertThat(field(page, "start")).hasValue("10:00");
        assertThat(field(page, "expected")).hasValue("17");
        assertThat(field(page, "chair_input")).hasValue("Ngô Văn Sơn");
        assertThat(page.locator("[id='edit:attendees']")).containsText("Bùi Ngọc Lan");
        assertThat(page.locator("[id='edit:place_label']")).containsText("Phòng họp 2 tầng 3");
        assertThat(slots()).isEqualTo(before);
        assertAccessible(page);
        Chromium.screenshot(page, "slot-form-restored");

        page.locator("[id='edit:save']").click();
        assertThat(page.locator(".ui-messages-info")).isVisible();
        assertThat(desk.number("select count(*) from slot_attendee where slot = " + id(page)))
                .isEqualTo(2);
        assertThat(desk.number("select count(*) from slot where room is not null and id = " + id(page)))
                .isOne();
    }

    @Test
    @DisplayName(
            "FL-01 · what is refused as it is exchanged leaves the draft as it was, and what is typed is saved or exchanged next")
    void refusedExchange(Chromium chromium) throws SQLException {
        long slot = desk.of("CO")
                .post(
                        "api/slots",
                        desk.slot("CO", LocalDate.of(2062, 3, 7), 3, room(SMALL))
                                .builder()
                                .build())
                .json()
                .getInt("id");
        Page page = Visit.of(chromium, "co.coordinator", Screen.LAPTOP);
        page.navigate("schedule/slot.xhtml?id=" + slot);
        refuseExchange(page);
        assertThat(stored(slot, "DRAFT", SMALL, 500)).isZero();

        page.locator("[id='edit:save']").click();
        assertThat(page.locator(".ui-messages-info")).isVisible();
        assertThat(stored(slot, "DRAFT", SMALL, 500)).isOne();

        refuseExchange(page);
        Visit.choose(page, "edit:place", LARGE);
        fill(page, "expected", "60");
        page.locator("[id='edit:submit']").click();
        assertThat(page.locator(".ui-messages-info")).isVisible();
        assertThat(stored(slot, "SUBMITTED", LARGE, 60)).isOne();
    }

    /** More people than the room holds; what is typed stays. */
    private static void refuseExchange(Page page) {
        fill(page, "expected", "500");
        page.locator("[id='edit:submit']").click();
        assertThat(field(page, "place-error")).containsText("FL-01");
        assertThat(field(page, "expected")).hasValue("500");
    }

    private long room(String name) throws SQLException {
        return desk.number("select id from room where name = '" + name + "'");
    }

    private long stored(long slot, String state, String room, int expected) throws SQLException {
        return desk.number("select count(*) from slot where id = " + slot + " and state = '" + state + "' and room = "
                + room(room) + " and expected = " + expected);
    }

    private static Page fresh(Chromium chromium, String tag) {
        Page page = Visit.in(tag, chromium, WRITER, Screen.LAPTOP);
        page.navigate(FRESH);
        fill(page, "title", TITLE);
        fill(page, "start", "10:00");
        fill(page, "end", "11:00");
        return page;
    }

    private static Page saved(Chromium chromium) {
        Page page = fresh(chromium, "vi");
        page.locator("[id='edit:save']").click();
        page.waitForURL(Pattern.compile(".*id=\\d+.*"));
        return page;
    }

    private void refuse(Page page, String place, String told) throws SQLException {
        long before = slots();
        page.locator("[id='edit:save']").click();
        assertThat(page.locator("[id='edit:" + place + "-error']")).containsText(told);
        assertThat(slots()).isEqualTo(before);
    }

    private static void fill(Page page, String field, String text) {
        field(page, field).fill(text);
    }

    /**
     * The only suggestion for a field of persons. The text comes in one piece, so that the list is asked for once and is
     * not drawn anew under the pointer; the list listens only once a key has been pressed. A preview still on its way would
     * shut the list when it comes.
     */
    private static Locator suggested(Page page, String persons, String text) {
        settle(page);
        Locator input = field(page, persons + "_input");
        input.press("Shift");
        input.fill(text);
        return page.locator("[id='edit:" + persons + "_panel'] .ui-autocomplete-item");
    }

    private static void settle(Page page) {
        page.waitForCondition(() -> (Boolean) page.evaluate("PrimeFaces.ajax.Queue.isEmpty()"));
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id='edit:" + id + "']");
    }

    private static String id(Page page) {
        return page.url().replaceAll(".*id=(\\d+).*", "$1");
    }

    /** How many slots of that address have the unit of the second writer. */
    private long leadUnit(Page page) throws SQLException {
        return desk.number("select count(*) from slot where lead_unit = 'Phòng Nội chính' and id = " + id(page));
    }

    private long slots() throws SQLException {
        return desk.number("select count(*) from slot");
    }
}
