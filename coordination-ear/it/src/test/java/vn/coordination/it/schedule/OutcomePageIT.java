package vn.coordination.it.schedule;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.browser.Chromium;
import vn.coordination.it.browser.Gallery;
import vn.coordination.it.browser.InBrowser;
import vn.coordination.it.browser.Screen;
import vn.coordination.it.browser.SignIn;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;

/** What became of a week and its slots, as the coordinators say it on the screen. */
@ExtendWith({RunningCity.class, InBrowser.class})
class OutcomePageIT {
    /** Made by hand, because nothing is entered into the past. */
    private static final String PAST = "2026-W39";

    private static final String WEEK = "schedule/week.xhtml?week=" + PAST;

    @Test
    @DisplayName("SC-11, SC-03 · on the screen slots are held, then recorded; the week is archived once none is left")
    void heldRecordedArchived(Chromium chromium, City city) throws SQLException {
        Desk desk = new Desk(city);
        issuedWeek(desk);
        long slot = issuedSlot(desk, "PO");
        Page party = SignIn.as(chromium, "po.coordinator", WEEK + "&slot=" + slot);
        assertThat(party.locator("#slot-card .state")).hasText("Đã ban hành");
        party.locator("[id='cardForm:hold']").click();
        assertThat(party.locator("#slot-card .state")).hasText("Đã diễn ra");
        party.locator("[id='cardForm:record']").click();
        assertThat(party.locator("#slot-card .state")).hasText("Đã ghi kết quả");

        issuedSlot(desk, "CO");
        doToWeek(party, "archive");
        assertThat(party.locator("#told .breaches")).containsText("SC-03");
        assertThat(party.locator("#weekState")).containsText("Đã ban hành");
        new Gallery(party, "outcome", "vi", Screen.LAPTOP).take("refused");

        Page committee = SignIn.as(chromium, "co.coordinator", WEEK);
        doToWeek(committee, "hold");
        assertThat(committee.locator("#told")).containsText("Đã ghi nhận 1 mục");
        doToWeek(committee, "record");
        assertThat(committee.locator("#told")).containsText("Đã ghi kết quả 1 mục");

        party.navigate(WEEK + "&slot=" + slot);
        doToWeek(party, "archive");
        assertThat(party.locator("#weekState")).containsText("Đã lưu trữ");
        Gallery.everywhere(party, "outcome", "archived");
    }

    /** The button asks first. */
    private static void doToWeek(Page page, String act) {
        page.locator("[data-opens='ask-" + act + "']").click();
        page.locator("[id='weekDialogs:" + act + "']").click();
    }

    private static void issuedWeek(Desk desk) throws SQLException {
        desk.arrange("insert into week (id, state, issue_number, issued_at, version) values ('" + PAST
                + "', 'ISSUED', 1, '2026-09-18 09:00:00', 0)");
        for (String office : List.of("PO", "DO", "CO")) {
            desk.arrange("insert into week_office (week, office, consent, version) values ('" + PAST + "', '" + office
                    + "', 'EXPLICIT', 0)");
        }
    }

    private static long issuedSlot(Desk desk, String office) throws SQLException {
        desk.arrange("insert into slot (week, office, state, day, starts, ends, title, precedence, form, expected,"
                + " secret, unscheduled, replaces_invitation, late, version) values ('" + PAST + "', '" + office
                + "', 'ISSUED', '2026-09-22', '09:00', '10:00', 'Giao ban', 'THEMATIC', 'IN_PERSON', 5, false, false,"
                + " false, false, 0)");
        return desk.number("select max(id) from slot where week = '" + PAST + "'");
    }
}
