package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.browser.Accessibility.assertAccessible;
import static vn.coordination.it.browser.SlotForm.TITLE;
import static vn.coordination.it.browser.SlotForm.WRITER;
import static vn.coordination.it.browser.SlotForm.begun;
import static vn.coordination.it.browser.SlotForm.count;
import static vn.coordination.it.browser.SlotForm.field;
import static vn.coordination.it.browser.SlotForm.fill;
import static vn.coordination.it.browser.SlotForm.id;
import static vn.coordination.it.browser.SlotForm.save;
import static vn.coordination.it.browser.SlotForm.settle;
import static vn.coordination.it.browser.SlotForm.suggested;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.schedule.Desk;

/** What becomes of a slot when its form is saved: whose it is, what is new of it, and what stands if others were quicker. */
@ExtendWith({RunningCity.class, InBrowser.class})
class SlotSavingIT {
    private static final String DAY = "09/06/2036";
    private static final String SMALL = "Phòng họp 5 tầng 2";
    private static final String LARGE = "Phòng họp 1 tầng 3";

    private Desk desk;

    @BeforeEach
    void open(City city) throws SQLException {
        desk = new Desk(city);
    }

    @Test
    @DisplayName("SS-08 · an office sent along by hand is not listened to")
    void forgedOffice(Chromium chromium) throws SQLException {
        Page page = begun(chromium, "vi", DAY);
        String title = TITLE + " " + System.nanoTime();
        fill(page, "title", title);
        page.evaluate("['office', 'edit:office', 'edit:key_office'].forEach(name => document.getElementById('edit')"
                + ".append(Object.assign(document.createElement('input'), {type: 'hidden', name, value: 'DO'})))");
        save(page);
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
        save(page);
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
        save(other);
        assertThat(other.locator(".ui-messages-info")).isVisible();

        fill(mine, "leadUnit", "Phòng Nội chính");
        save(mine);
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
        save(mine);
        assertThat(mine.locator(".ui-messages-info")).isVisible();
        assertThat(leadUnit(mine)).isOne();
    }

    @Test
    @DisplayName("after an ended session the form comes back with all that was typed and chosen")
    void endedSession(Chromium chromium) throws SQLException {
        Page page = begun(chromium, "vi", DAY);
        suggested(page, "chair", "ngo van son").click();
        assertThat(field(page, "chair_input")).hasValue("Ngô Văn Sơn");
        suggested(page, "attendees", "bui ngoc lan").click();
        assertThat(page.locator("[id='edit:attendees']")).containsText("Bùi Ngọc Lan");
        Visit.choose(page, "edit:place", "Phòng họp 2 tầng 3");
        fill(page, "expected", "17");
        field(page, "expected").blur();
        // a preview still on its way would lead to the login page before the button does
        settle(page);
        long before = count(desk);
        page.context().clearCookies();
        save(page);
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
        assertThat(count(desk)).isEqualTo(before);
        assertAccessible(page);
        Chromium.screenshot(page, "slot-form-restored");

        save(page);
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
                        desk.slot("CO", LocalDate.of(2062, 3, 7), 3, desk.room(SMALL))
                                .builder()
                                .build())
                .json()
                .getInt("id");
        Page page = Visit.of(chromium, "co.coordinator", Screen.LAPTOP);
        page.navigate("schedule/slot.xhtml?id=" + slot);
        refuseExchange(page);
        assertThat(stored(slot, "DRAFT", SMALL, 500)).isZero();

        save(page);
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

    private long stored(long slot, String state, String room, int expected) throws SQLException {
        return desk.number("select count(*) from slot where id = " + slot + " and state = '" + state + "' and room = "
                + desk.room(room) + " and expected = " + expected);
    }

    private static Page saved(Chromium chromium) {
        Page page = begun(chromium, "vi", DAY);
        save(page);
        page.waitForURL(Pattern.compile(".*id=\\d+.*"));
        return page;
    }

    /** How many slots of that address have the unit of the second writer. */
    private long leadUnit(Page page) throws SQLException {
        return desk.number("select count(*) from slot where lead_unit = 'Phòng Nội chính' and id = " + id(page));
    }
}
