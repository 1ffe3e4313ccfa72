package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.browser.Accessibility.assertAccessible;
import static vn.coordination.it.browser.WeekBoard.LEADER;

import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.schedule.Desk;

/** A slot is carried over the week board with the mouse and with the keys; the server decides whether it may lie there. */
@ExtendWith({RunningCity.class, InBrowser.class})
class BoardIT {
    private Desk desk;

    @BeforeEach
    void open(City city) throws SQLException {
        desk = new Desk(city);
    }

    @Test
    @DisplayName("SC-05 · dropped where its leader is busy a slot springs back, and the card says why")
    void dropRefused(Chromium chromium) throws SQLException {
        LocalDate monday = LocalDate.of(2036, 3, 17);
        WeekBoard board = board(chromium, monday);
        Page page = board.page();
        board.drag(board.cell(monday.plusDays(1)));
        board.assertSprungBack(monday);
        assertAccessible(page);
        Chromium.screenshot(page, "board-refused");
    }

    @Test
    @DisplayName("dropped where its leader is free a slot moves with its claims")
    void dropTaken(Chromium chromium) throws SQLException {
        LocalDate monday = LocalDate.of(2036, 3, 24);
        WeekBoard board = board(chromium, monday);
        board.drag(board.cell(monday.plusDays(2)));
        board.assertMoved(monday.plusDays(2));
    }

    @Test
    @DisplayName(
            "SC-05 · dropped in the row of another room a slot takes that room, and springs back from one that is taken")
    void roomRows(Chromium chromium) throws SQLException {
        LocalDate day = LocalDate.of(2060, 3, 16);
        long home = desk.room("Phòng họp 2 tầng 3");
        long free = desk.room("Phòng họp 5 tầng 2");
        long taken = desk.room("Phòng họp 1 tầng 3");
        long slot = enter(day, LEADER, home);
        enter(day, LEADER + 1, taken);
        WeekBoard board = WeekBoard.open(desk, chromium, day, slot);
        Page page = board.page();

        board.dragToRoom(home, taken, day);
        assertThat(page.locator("#slot-card .why")).containsText("SC-05");
        assertThat(board.chipIn(home)).isVisible();
        assertThat(board.held(home)).isOne();

        board.dragToRoom(home, free, day);
        assertThat(page.locator(".ui-messages-info")).containsText("Đã chuyển");
        assertThat(board.chipIn(free)).isVisible();
        assertThat(board.chipIn(home)).hasCount(0);
        assertThat(board.held(free)).isOne();
        assertThat(board.held(home)).isZero();
        board.assertHeldOn(day, 2);
    }

    @Test
    @DisplayName("SC-05 · carried by keys to where its leader is busy a slot stays, and the card has the focus")
    void keysRefused(Chromium chromium) throws SQLException {
        LocalDate monday = LocalDate.of(2036, 3, 31);
        WeekBoard board = board(chromium, monday);
        Page page = board.page();
        board.press("m", "ArrowRight");
        assertThat(page.locator("#board-live")).containsText("Thứ Ba");
        board.press("Enter");
        board.assertSprungBack(monday);
        assertThat(page.locator("#board-live")).containsText("giữ nguyên chỗ cũ");
        assertThat(page.locator("#slot-card")).isFocused();
    }

    @Test
    @DisplayName("carried by keys to where its leader is free a slot moves and keeps the focus")
    void keysTaken(Chromium chromium) throws SQLException {
        LocalDate monday = LocalDate.of(2036, 4, 7);
        WeekBoard board = board(chromium, monday);
        board.press("m", "ArrowRight", "ArrowRight", "Enter");
        board.assertMoved(monday.plusDays(2));
        assertThat(board.chip()).isFocused();
    }

    @Test
    @DisplayName("Escape gives up carrying and changes nothing")
    void keysLeft(Chromium chromium) throws SQLException {
        LocalDate monday = LocalDate.of(2036, 4, 14);
        WeekBoard board = board(chromium, monday);
        board.press("m", "ArrowRight", "ArrowRight", "Escape");
        assertThat(board.page().locator(".carried, td.here")).hasCount(0);
        board.assertUntouched(monday);
    }

    @Test
    @DisplayName("SC-13 · dropped on a holiday a thematic slot is refused, and each way out it is shown can be taken")
    void holiday(Chromium chromium) throws SQLException {
        LocalDate wednesday = LocalDate.of(2027, 9, 1);
        long slot = WeekBoard.enter(desk, wednesday, "THEMATIC");
        WeekBoard board = WeekBoard.open(desk, chromium, wednesday, slot);
        Page page = board.page();
        board.drag(board.cell(wednesday.plusDays(1)));
        assertThat(page.locator("#slot-card .why")).containsText("SC-13");
        int ways = page.locator("#slot-card .ways button").count();
        assertThat(ways).isBetween(1, 3);
        for (int way = 0; way < ways; way++) {
            page.locator("#slot-card .ways button").nth(way).click();
            assertThat(page.locator(".ways")).hasCount(0);
            assertThat(page.locator(".ui-messages-info")).isVisible();
            assertThat(desk.number("select count(*) from allocation where slot = " + slot
                            + " and starts >= '2027-08-30' and not date(starts) = '2027-09-02'"))
                    .isOne();
            moveBack(slot, wednesday);
            page.reload();
            board.drag(board.cell(wednesday.plusDays(1)));
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
        WeekBoard board = WeekBoard.open(desk, chromium, monday, foreign);
        board.page()
                .evaluate(
                        "([slot, day]) => window.moveSlot(Object.entries({slot, version: 1, day, half: 'MORNING', row: '',"
                                + " key: crypto.randomUUID()}).map(([name, value]) => ({name, value})))",
                        List.of(Long.toString(foreign), monday.plusDays(1).toString()));
        assertThat(board.page().locator("#slot-card .why")).containsText("SS-08");
        assertThat(board.day()).isEqualTo(monday);
    }

    @Test
    @DisplayName("the table shows the very slots of the board, with the same times and titles")
    void twin(Chromium chromium) {
        Page page = Visit.of(chromium, "co.coordinator", Screen.LAPTOP);
        page.navigate("schedule/week.xhtml?week=2026-W49");
        Object drawn = page.evaluate("[...new Set([...document.querySelectorAll('#week-board .chip')].map(chip =>"
                + " [chip.dataset.slot, ...chip.getAttribute('aria-label').split('\\n')"
                + ".slice(0, chip.matches('.look-busy') ? 1 : 2)].join(' ')))].sort()");
        assertThat(page.locator(".chip.look-busy[data-slot], .chip.look-busy[href]"))
                .hasCount(0);
        page.navigate("schedule/week.xhtml?week=2026-W49&view=table");
        Object listed = page.evaluate("[...new Set([...document.querySelectorAll('.week-lines tbody tr')].map(row =>"
                + " [row.querySelector('a')?.dataset.slot, row.cells[2].innerText,"
                + " ...(row.querySelector('.state-busy') ? [] : [row.cells[3].innerText])].join(' ')))].sort()");
        assertThat((List<?>) drawn).hasSizeGreaterThan(60).isEqualTo(listed);
    }

    /** A week in which the leader has the carried slot on Monday and another one on Tuesday. */
    private WeekBoard board(Chromium chromium, LocalDate monday) throws SQLException {
        long slot = WeekBoard.enter(desk, monday, "NATIONAL");
        WeekBoard.enter(desk, monday.plusDays(1), "NATIONAL");
        return WeekBoard.open(desk, chromium, monday, slot);
    }

    private long enter(LocalDate day, int leader, long room) {
        return desk.of("CO")
                .post("api/slots", desk.slot("CO", day, leader, room).submit())
                .json()
                .getInt("id");
    }

    private void moveBack(long slot, LocalDate day) {
        String path = "api/slots/" + slot;
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
}
