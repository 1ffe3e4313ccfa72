package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.browser.Accessibility.assertAccessible;
import static vn.coordination.it.browser.WeekBoard.LEADER;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.conference.ConferenceDesk;
import vn.coordination.it.schedule.Desk;
import vn.coordination.shared.IsoWeek;

/** The slots of a conference on the week board and on their page; theirs are Wednesdays of November 2058. */
@ExtendWith({RunningCity.class, InBrowser.class})
class BoardConferenceIT {
    private Desk desk;

    @BeforeEach
    void open(City city) throws SQLException {
        desk = new Desk(city);
    }

    @Test
    @DisplayName(
            "MT-14 · the slot of a conference springs back and leads to it; its page takes another wording, no other time")
    void conference(Chromium chromium, City city) throws SQLException {
        LocalDate wednesday = LocalDate.of(2058, 11, 6);
        ConferenceDesk conferences = new ConferenceDesk(city);
        long slot = conferences.slot(conferences.planned("STANDING_BODY", LEADER, wednesday.toString()));
        WeekBoard board = WeekBoard.open(desk, chromium, "po.coordinator", wednesday, slot);
        Page page = board.page();
        board.drag(board.cell(wednesday.plusDays(1)));
        assertThat(page.locator("#slot-card .why")).containsText("MT-14");
        assertThat(page.locator("#slot-card .ways button")).hasCount(0);
        assertThat(page.locator(".chip.flying")).hasCount(0);
        assertThat(board.chipOn(wednesday)).isVisible();
        assertThat(board.day()).isEqualTo(wednesday);
        Chromium.screenshot(page, "board-conference");
        page.locator("#slot-card a[href*='conference.xhtml']").click();
        assertThat(page.locator("h1")).hasText("Hội nghị Ban Thường vụ về đầu tư công");

        page.navigate("schedule/slot.xhtml?id=" + slot);
        assertThat(page.locator(".held")).containsText("chuyển, hoãn hoặc hủy chính hội nghị đó");
        assertThat(page.locator("[id='edit:withdraw'], [data-opens='strike']")).hasCount(0);
        assertAccessible(page);
        page.locator("[id='edit:end']").fill("10h30");
        page.locator("[id='edit:end']").blur();
        assertThat(page.locator("#preview")).containsText("MT-14");
        assertThat(page.locator("#preview .ways")).hasCount(0);
        page.locator("[id='edit:change']").click();
        assertThat(page.locator("[id='edit:time-error']")).containsText("MT-14");
        Chromium.screenshot(page, "slot-conference");
        page.locator("[id='edit:end']").fill("11h30");
        page.locator("[id='edit:title']").fill("Hội nghị về đầu tư công");
        page.locator("[id='edit:change']").click();
        assertThat(page.locator("h1")).hasText("Hội nghị về đầu tư công");
    }

    @Test
    @DisplayName(
            "SC-07, MT-14 · a chief decides against a conference on the card, with a reason that is missed at its place")
    void decided(Chromium chromium, City city) throws SQLException {
        LocalDate wednesday = LocalDate.of(2058, 11, 13);
        long conference = new ConferenceDesk(city).planned("STANDING_BODY", LEADER, wednesday.toString());
        long slot = WeekBoard.enter(desk, wednesday, "NATIONAL");
        desk.arrange(
                "update conflict_case set rung = 'CHIEFS', version = version + 1 where settlement is null and slot = "
                        + slot);
        Page page = Visit.of(chromium, "do.chief", Screen.LAPTOP);
        page.navigate("schedule/week.xhtml?week=" + IsoWeek.of(wednesday) + "&slot=" + slot);
        page.locator("[id='cardForm:decide']").click();
        assertThat(page.locator("[id='cardForm:reason-error']")).isVisible();
        assertAccessible(page);
        page.locator("[id='cardForm:reason']").fill("Lãnh đạo Chính phủ làm việc với thành phố");
        page.locator("[id='cardForm:decide']").click();
        assertThat(page.locator(".ui-messages-info")).isVisible();
        assertThat(desk.text("select state from conference where id = " + conference))
                .isEqualTo("POSTPONED");
        new WeekBoard(desk, page, slot).assertHeldOn(wednesday, 1);
    }
}
