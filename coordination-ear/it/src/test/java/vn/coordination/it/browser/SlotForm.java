package vn.coordination.it.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import vn.coordination.it.schedule.Desk;

/** The form of a slot, as a writer of the Committee's office fills it in. */
final class SlotForm {
    static final String WRITER = "co.specialist";
    static final String TITLE = "Họp thử biểu mẫu";

    private SlotForm() {}

    /** A new slot of that day, as people write it, with a title and its times. */
    static Page begun(Chromium chromium, String language, String day) {
        Page page = Visit.in(language, chromium, WRITER, Screen.LAPTOP);
        page.navigate("schedule/slot.xhtml?day=" + day);
        fill(page, "title", TITLE);
        fill(page, "start", "10:00");
        fill(page, "end", "11:00");
        return page;
    }

    static void save(Page page) {
        page.locator("[id='edit:save']").click();
    }

    static void fill(Page page, String field, String text) {
        field(page, field).fill(text);
    }

    /**
     * The only suggestion for a field of persons. The text comes in one piece, so that the list is asked for once and is
     * not drawn anew under the pointer; the list listens only once a key has been pressed. A preview still on its way would
     * shut the list when it comes, and leaving the field before asks for one.
     */
    static Locator suggested(Page page, String persons, String text) {
        page.evaluate("document.activeElement.blur()");
        settle(page);
        Locator input = field(page, persons + "_input");
        input.press("Shift");
        input.fill(text);
        return page.locator("[id='edit:" + persons + "_panel'] .ui-autocomplete-item");
    }

    static void settle(Page page) {
        page.waitForCondition(() -> (Boolean) page.evaluate("PrimeFaces.ajax.Queue.isEmpty()"));
    }

    static Locator field(Page page, String id) {
        return page.locator("[id='edit:" + id + "']");
    }

    static String id(Page page) {
        return page.url().replaceAll(".*id=(\\d+).*", "$1");
    }

    /** How many slots there are. */
    static long count(Desk desk) throws SQLException {
        return desk.number("select count(*) from slot");
    }
}
