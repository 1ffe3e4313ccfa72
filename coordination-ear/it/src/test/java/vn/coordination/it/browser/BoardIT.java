package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.browser.Accessibility.assertAccessible;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.conference.ConferenceDesk;
import vn.coordination.it.schedule.Desk;
import vn.coordination.shared.IsoWeek;

/** A slot is carried over the week board with the mouse and with the keys; the server decides whether it may lie there. */
@ExtendWith({RunningCity.class, InBrowser.class})
class BoardIT {
    private static final int LEADER = 6;
    private static final String MORNING = "MORNING";

    private Desk desk;
    private long carried;

    @BeforeEach
    void open(City city) throws SQLException {
        desk = new Desk(city);
    }

    @Test
    @DisplayName("SC-05 · dropped where its leader is busy a slot springs back, and the card says why")
    void dropRefused(Chromium chromium) throws SQLException {
        LocalDate monday = LocalDate.of(2036, 3, 17);
        Page page = board(chromium, monday);
        drag(page, cell(page, monday.plusDays(1)));
        assertSprungBack(page, monday);
        assertAccessible(page);
        Chromium.screenshot(page, "board-refused");
    }

    @Test
    @DisplayName("dropped where its leader is free a slot moves with its claims")
    void dropTaken(Chromium chromium) throws SQLException {
        LocalDate monday = LocalDate.of(2036, 3, 24);
        Page page = board(chromium, monday);
        drag(page, cell(page, monday.plusDays(2)));
        assertMoved(page, monday.plusDays(2));
    }

    @Test
    @DisplayName(
            "SC-05 · dropped in the row of another room a slot takes that room, and springs back from one that is taken")
    void roomRows(Chromium chromium) throws SQLException {
        LocalDate day = LocalDate.of(2060, 3, 16);
        long home = room("Phòng họp 2 tầng 3");
        long free = room("Phòng họp 5 tầng 2");
        long taken = room("Phòng họp 1 tầng 3");
        carried = enter(day, LEADER, home);
        enter(day, LEADER + 1, taken);
        Page page = show(chromium, day);

        dragToRoom(page, home, taken, day);
        assertThat(page.locator("#slot-card .why")).containsText("SC-05");
        assertThat(chip(page, home)).isVisible();
        assertThat(held(home)).isOne();

        dragToRoom(page, home, free, day);
        assertThat(page.locator(".ui-messages-info")).containsText("Đã chuyển");
        assertThat(chip(page, free)).isVisible();
        assertThat(chip(page, home)).hasCount(0);
        assertThat(held(free)).isOne();
        assertThat(held(home)).isZero();
        assertHeldOn(day, 2);
    }

    @Test
    @DisplayName("SC-05 · carried by keys to where its leader is busy a slot stays, and the card has the focus")
    void keysRefused(Chromium chromium) throws SQLException {
        LocalDate monday = LocalDate.of(2036, 3, 31);
        Page page = board(chromium, monday);
        press(page, "m", "ArrowRight");
        assertThat(page.locator("#board-live")).containsText("Thứ Ba");
        press(page, "Enter");
        assertSprungBack(page, monday);
        assertThat(page.locator("#board-live")).containsText("giữ nguyên chỗ cũ");
        assertThat(page.locator("#slot-card")).isFocused();
    }

    @Test
    @DisplayName("carried by keys to where its leader is free a slot moves and keeps the focus")
    void keysTaken(Chromium chromium) throws SQLException {
        LocalDate monday = LocalDate.of(2036, 4, 7);
        Page page = board(chromium, monday);
        press(page, "m", "ArrowRight", "ArrowRight", "Enter");
        assertMoved(page, monday.plusDays(2));
        assertThat(chip(page)).isFocused();
    }

    @Test
    @DisplayName("Escape gives up carrying and changes nothing")
    void keysLeft(Chromium chromium) throws SQLException {
        LocalDate monday = LocalDate.of(2036, 4, 14);
        Page page = board(chromium, monday);
        press(page, "m", "ArrowRight", "ArrowRight", "Escape");
        assertThat(page.locator(".carried, td.here")).hasCount(0);
        assertUntouched(page, monday);
    }

    @Test
    @DisplayName("SC-13 · dropped on a holiday a thematic slot is refused, and each way out it is shown can be taken")
    void holiday(Chromium chromium) throws SQLException {
        LocalDate wednesday = LocalDate.of(2027, 9, 1);
        carried = enter(wednesday, "THEMATIC");
        Page page = show(chromium, wednesday);
        drag(page, cell(page, wednesday.plusDays(1)));
        assertThat(page.locator("#slot-card .why")).containsText("SC-13");
        int ways = page.locator("#slot-card .ways button").count();
        assertThat(ways).isBetween(1, 3);
        for (int way = 0; way < ways; way++) {
            page.locator("#slot-card .ways button").nth(way).click();
            assertThat(page.locator(".ways")).hasCount(0);
            assertThat(page.locator(".ui-messages-info")).isVisible();
            assertThat(desk.number("select count(*) from allocation where slot = " + carried
                            + " and starts >= '2027-08-30' and not date(starts) = '2027-09-02'"))
                    .isOne();
            moveBack(wednesday);
            page.reload();
            drag(page, cell(page, wednesday.plusDays(1)));
            assertThat(page.locator("#slot-card .ways button")).hasCount(ways);
        }
    }

    @Test
    @DisplayName("SS-08 · a forged move of another office's slot is refused in words and changes nothing")
    void forged(Chromium chromium) throws SQLException {
        LocalDate monday = LocalDate.of(2036, 4, 21);
        long foreign = desk.of("DO")
                .post("api/slots", desk.slot("DO", monday, 9, null).submit())
                .json()
                .getInt("id");
        Page page = show(chromium, monday);
        page.evaluate(
                "([slot, day]) => window.moveSlot(Object.entries({slot, version: 1, day, half: 'MORNING', row: '',"
                        + " key: crypto.randomUUID()}).map(([name, value]) => ({name, value})))",
                List.of(Long.toString(foreign), monday.plusDays(1).toString()));
        assertThat(page.locator("#slot-card .why")).containsText("SS-08");
        assertThat(day(foreign)).isEqualTo(monday);
    }

    @Test
    @DisplayName(
            "MT-14 · the slot of a conference springs back and leads to it; its page takes another wording, no other time")
    void conference(Chromium chromium, City city) throws SQLException {
        LocalDate wednesday = LocalDate.of(2058, 11, 6);
        long conference = new ConferenceDesk(city).planned("STANDING_BODY", LEADER, wednesday.toString());
        carried = desk.number("select slot from conference_sitting where conference = " + conference);
        Page page = show(chromium, "po.coordinator", wednesday);
        drag(page, cell(page, wednesday.plusDays(1)));
        assertThat(page.locator("#slot-card .why")).containsText("MT-14");
        assertThat(page.locator("#slot-card .ways button")).hasCount(0);
        assertThat(page.locator(".chip.flying")).hasCount(0);
        assertThat(cell(page, wednesday).locator(".chip[data-slot='" + carried + "']"))
                .isVisible();
        assertThat(day(carried)).isEqualTo(wednesday);
        Chromium.screenshot(page, "board-conference");
        page.locator("#slot-card a[href*='conference.xhtml']").click();
        assertThat(page.locator("h1")).hasText("Hội nghị Ban Thường vụ về đầu tư công");

        page.navigate("schedule/slot.xhtml?id=" + carried);
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
        carried = enter(wednesday, "NATIONAL");
        desk.arrange(
                "update conflict_case set rung = 'CHIEFS', version = version + 1 where settlement is null and slot = "
                        + carried);
        Page page = Visit.of(chromium, "do.chief", Screen.LAPTOP);
        page.navigate("schedule/week.xhtml?week=" + IsoWeek.of(wednesday) + "&slot=" + carried);
        page.locator("[id='cardForm:decide']").click();
        assertThat(page.locator("[id='cardForm:reason-error']")).isVisible();
        assertAccessible(page);
        page.locator("[id='cardForm:reason']").fill("Lãnh đạo Chính phủ làm việc với thành phố");
        page.locator("[id='cardForm:decide']").click();
        assertThat(page.locator(".ui-messages-info")).isVisible();
        assertThat(desk.text("select state from conference where id = " + conference))
                .isEqualTo("POSTPONED");
        assertHeldOn(wednesday, 1);
    }

    @Test
    @DisplayName("the table shows the very slots of the board, with the same times and titles")
    void twin(Chromium chromium) {
        Page page = Visit.of(chromium, "co.coordinator", Screen.LAPTOP);
        page.navigate("schedule/week.xhtml?week=2026-W49");
        Object drawn =
                page.evaluate("Object.fromEntries([...document.querySelectorAll('#week-board .chip')].map(chip =>"
                        + " [chip.dataset.slot, chip.getAttribute('aria-label').split('\\n')"
                        + ".slice(0, chip.matches('.look-busy') ? 1 : 2).join(' ')]))");
        page.navigate("schedule/week.xhtml?week=2026-W49&view=table");
        Object listed =
                page.evaluate("Object.fromEntries([...document.querySelectorAll('.week-lines tbody tr')].map(row =>"
                        + " [row.querySelector('a').dataset.slot, row.cells[2].innerText +"
                        + " (row.querySelector('.state-busy') ? '' : ' ' + row.cells[3].innerText)]))");
        assertThat((Map<?, ?>) drawn).hasSizeGreaterThan(60).isEqualTo(listed);
    }

    /** A week in which the leader has the carried slot on Monday and another one on Tuesday. */
    private Page board(Chromium chromium, LocalDate monday) throws SQLException {
        carried = enter(monday, "NATIONAL");
        enter(monday.plusDays(1), "NATIONAL");
        return show(chromium, monday);
    }

    private long room(String name) throws SQLException {
        return desk.number("select id from room where name = '" + name + "'");
    }

    private long enter(LocalDate day, int leader, long room) {
        return desk.of("CO")
                .post("api/slots", desk.slot("CO", day, leader, room).submit())
                .json()
                .getInt("id");
    }

    private Locator chip(Page page, long room) {
        return page.locator("tbody[data-row='ROOM:%d'] .chip[data-slot='%d']".formatted(room, carried));
    }

    private void dragToRoom(Page page, long from, long onto, LocalDate day) {
        chip(page, from).scrollIntoViewIfNeeded();
        chip(page, from)
                .dragTo(page.locator(
                        "tbody[data-row='ROOM:%d'] td[data-day='%s'][data-half='%s']".formatted(onto, day, MORNING)));
    }

    private long held(long room) throws SQLException {
        return desk.number(
                "select count(*) from allocation where slot = " + carried + " and resource = 'ROOM:" + room + "'");
    }

    private long enter(LocalDate day, String precedence) {
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

    private void moveBack(LocalDate day) {
        String path = "api/slots/" + carried;
        int version = desk.of("CO").get(path).json().getInt("version");
        desk.of("CO")
                .put(
                        path,
                        desk.slot("CO", day, LEADER, null)
                                .builder()
                                .add("precedence", "THEMATIC")
                                .add("version", version)
                                .build());
    }

    private static Page show(Chromium chromium, LocalDate day) {
        return show(chromium, "co.coordinator", day);
    }

    private static Page show(Chromium chromium, String login, LocalDate day) {
        Page page = Visit.of(chromium, login, Screen.LAPTOP);
        page.navigate("schedule/week.xhtml?week=" + IsoWeek.of(day));
        return page;
    }

    private Locator row(Page page) {
        return page.locator("tbody[data-row='PERSON:" + desk.leader(LEADER) + "']");
    }

    private Locator cell(Page page, LocalDate day) {
        return row(page).locator("td[data-day='%s'][data-half='%s']".formatted(day, MORNING));
    }

    private Locator chip(Page page) {
        return row(page).locator(".chip[data-slot='" + carried + "']");
    }

    private void drag(Page page, Locator target) {
        chip(page).scrollIntoViewIfNeeded();
        chip(page).dragTo(target);
    }

    private void press(Page page, String... keys) {
        chip(page).focus();
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    private void assertSprungBack(Page page, LocalDate home) throws SQLException {
        assertThat(page.locator("#slot-card .state-breach")).containsText("Chưa xếp được");
        assertThat(page.locator("#slot-card .why")).containsText("SC-05");
        assertThat(page.locator("#slot-card .ways button").first()).isVisible();
        assertThat(page.locator(".chip.flying")).hasCount(0);
        assertUntouched(page, home);
    }

    private void assertUntouched(Page page, LocalDate home) throws SQLException {
        assertThat(cell(page, home).locator(".chip[data-slot='" + carried + "']"))
                .isVisible();
        assertThat(day(carried)).isEqualTo(home);
        assertHeldOn(home, 1);
    }

    private void assertMoved(Page page, LocalDate target) throws SQLException {
        assertThat(page.locator(".ui-messages-info")).containsText("Đã chuyển");
        assertThat(cell(page, target).locator(".chip[data-slot='" + carried + "']"))
                .isVisible();
        assertThat(page.locator(".chip.flying")).hasCount(0);
        assertThat(day(carried)).isEqualTo(target);
        assertHeldOn(target, 1);
    }

    private void assertHeldOn(LocalDate day, int claims) throws SQLException {
        assertThat(desk.number("select count(*) from allocation where slot = " + carried))
                .isEqualTo(claims);
        assertThat(desk.number("select count(*) from allocation where slot = " + carried + " and starts = '" + day
                        + " 02:00:00'"))
                .isEqualTo(claims);
    }

    private LocalDate day(long slot) throws SQLException {
        return LocalDate.ofEpochDay(
                desk.number("select to_days(day) - to_days('1970-01-01') from slot where id = " + slot));
    }
}
