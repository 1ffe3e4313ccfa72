package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.browser.WeekBoard.LEADER;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.coordination.it.schedule.Desk;
import vn.coordination.shared.IsoWeek;

/** The board of a week as somebody sees it, and the one slot of a leader that is carried over it. */
record WeekBoard(Desk desk, Page page, long slot) {
    static final int LEADER = 6;
    private static final String MORNING = "MORNING";

    static WeekBoard open(Desk desk, Chromium chromium, LocalDate day, long slot) {
        return open(desk, chromium, "co.coordinator", day, slot);
    }

    static WeekBoard open(Desk desk, Chromium chromium, String login, LocalDate day, long slot) {
        Page page = Visit.of(chromium, login, Screen.LAPTOP);
        page.navigate("schedule/week.xhtml?week=" + IsoWeek.of(day));
        return new WeekBoard(desk, page, slot);
    }

    /** A slot of the leader, exchanged by the Committee. */
    static long enter(Desk desk, LocalDate day, String precedence) {
        return desk.of("CO")
                .post(
                        "api/slots",
                        desk.slot("CO", day, LEADER, null)
                                .builder()
                                .add("precedence", precedence)
                                .add("submit", true)
                                .build())
                .json()
                .getInt("id");
    }

    private Locator row() {
        return page.locator("tbody[data-row='PERSON:" + desk.leader(LEADER) + "']");
    }

    Locator cell(LocalDate day) {
        return row().locator("td[data-day='%s'][data-half='%s']".formatted(day, MORNING));
    }

    Locator chip() {
        return chip(row());
    }

    Locator chipOn(LocalDate day) {
        return chip(cell(day));
    }

    private Locator chip(Locator within) {
        return within.locator(".chip[data-slot='" + slot + "']");
    }

    Locator chipIn(long room) {
        return page.locator("tbody[data-row='ROOM:%d'] .chip[data-slot='%d']".formatted(room, slot));
    }

    void drag(Locator target) {
        chip().scrollIntoViewIfNeeded();
        chip().dragTo(target);
    }

    void dragToRoom(long from, long onto, LocalDate day) {
        chipIn(from).scrollIntoViewIfNeeded();
        chipIn(from)
                .dragTo(page.locator(
                        "tbody[data-row='ROOM:%d'] td[data-day='%s'][data-half='%s']".formatted(onto, day, MORNING)));
    }

    void press(String... keys) {
        chip().focus();
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    void assertSprungBack(LocalDate home) throws SQLException {
        assertThat(page.locator("#slot-card .state-breach")).containsText("Chưa xếp được");
        assertThat(page.locator("#slot-card .why")).containsText("SC-05");
        assertThat(page.locator("#slot-card .ways button").first()).isVisible();
        assertThat(page.locator(".chip.flying")).hasCount(0);
        assertUntouched(home);
    }

    void assertUntouched(LocalDate home) throws SQLException {
        assertThat(chipOn(home)).isVisible();
        assertThat(day()).isEqualTo(home);
        assertHeldOn(home, 1);
    }

    void assertMoved(LocalDate target) throws SQLException {
        assertThat(page.locator(".ui-messages-info")).containsText("Đã chuyển");
        assertThat(chipOn(target)).isVisible();
        assertThat(page.locator(".chip.flying")).hasCount(0);
        assertThat(day()).isEqualTo(target);
        assertHeldOn(target, 1);
    }

    void assertHeldOn(LocalDate day, int claims) throws SQLException {
        assertThat(desk.number("select count(*) from allocation where slot = " + slot))
                .isEqualTo(claims);
        assertThat(desk.number("select count(*) from allocation where slot = " + slot + " and starts = '" + day
                        + " 02:00:00'"))
                .isEqualTo(claims);
    }

    /** How often it has claimed that room. */
    long held(long room) throws SQLException {
        return desk.number(
                "select count(*) from allocation where slot = " + slot + " and resource = 'ROOM:" + room + "'");
    }

    LocalDate day() throws SQLException {
        return LocalDate.ofEpochDay(
                desk.number("select to_days(day) - to_days('1970-01-01') from slot where id = " + slot));
    }
}
