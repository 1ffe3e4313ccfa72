package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.browser.PointScreen.act;
import static vn.coordination.it.browser.PointScreen.all;
import static vn.coordination.it.browser.PointScreen.choose;
import static vn.coordination.it.browser.PointScreen.imported;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.conference.ConferenceDesk;

/** The points of a conference from their file to their closing, on two screens at once; theirs is each 12th of June. */
@ExtendWith({RunningCity.class, InBrowser.class})
class PointBoardIT {
    private static final int POINTS = 600;
    private static final int MANY = 1_000;
    private static final int DROPPED = 40;
    /** 41 at the first point, 42 at 441 others and 41 at 157. */
    private static final String DELEGATES = "25.000";

    private static ConferenceDesk desk;

    @BeforeAll
    static void open(City city) throws SQLException {
        desk = new ConferenceDesk(city);
    }

    @Test
    @DisplayName(
            "OC-02, OC-03, OC-04, OC-05, OC-06 · imported, tested, connected, interrupted, counted, ended and closed:"
                    + " two screens agree on every point at every step, and the second is never loaded again")
    void together(Chromium chromium) throws SQLException, IOException {
        long conference = desk.prepared("STANDING_COMMITTEE", 0, "2045-06-12");
        Page two = SignIn.as(chromium, "do.coordinator", "conference/board.xhtml?as=table&id=" + conference);
        assertThat(two.locator(".news-live")).isVisible();
        assertThat(two.locator(".board-acts")).isHidden();
        two.evaluate("window.neverLoadedAgain = true");
        Page one = SignIn.as(chromium, "po.coordinator", "conference/points.xhtml?id=" + conference);
        imported(one, conference, POINTS);
        TwoBoards boards = new TwoBoards(one, two, POINTS);
        boards.agree("PLANNED", POINTS);
        act(all(one), "PASS");
        boards.agree("TESTED", POINTS);
        act(all(two), "CONNECT");
        boards.agree("CONNECTED", POINTS);
        desk.assignAll(conference);
        // in a session of its own: a board of the same session, as it follows, could be given the reply to show
        Page lead = SignIn.as(chromium, "po.coordinator", "today.xhtml");
        opened(lead, SignIn.as(chromium, "po.it", "today.xhtml"), conference);
        boards.stand("Đang họp");

        interrupted(one, two, boards);
        counted(one, two, conference);
        closed(lead, one, two, conference, boards);
        assertThat(two.evaluate("window.neverLoadedAgain")).isEqualTo(true);
    }

    /** Declared ready, signed off and opened on its page, each by whoever does it. */
    private static void opened(Page lead, Page technician, long conference) {
        perform(lead, conference, "DECLARE_READY");
        perform(technician, conference, "SIGN_OFF");
        turn(lead, conference, "OPEN");
        assertThat(lead.locator(".other-acts")).containsText("Chỉ ghi nhận không tiến hành từ");
        lead.locator("[id='acting:present']").fill("12");
        perform(lead);
    }

    private static void interrupted(Page one, Page two, TwoBoards boards) {
        choose(one, DROPPED);
        choose(two, DROPPED);
        act(one, "DROP");
        assertThat(one.locator("[id='acting:cause-error']")).containsText("OC-05");
        one.locator("[id='acting:cause']").fill("mất điện khu vực");
        act(one, "DROP");
        boards.agree("DROPPED", DROPPED, "CONNECTED");
        assertThat(two.locator(".incidents")).containsText("mất điện khu vực");
        two.locator("[id='acting:cause']").fill("cũng thấy mất");
        act(two, "DROP");
        assertThat(two.locator(".breaches")).containsText("OC-05");
        boards.agree("DROPPED", DROPPED, "CONNECTED");
        act(two, "RECONNECT");
        boards.agree("RECONNECTED", DROPPED, "CONNECTED");
    }

    private static void counted(Page one, Page two, long conference) {
        count(one, "ĐC-" + conference + "-1", "41");
        assertThat(two.locator(".board-figures strong").nth(3)).hasText("1/" + POINTS);
        assertThat(two.locator(".board-figures strong").nth(4)).hasText("41");
        paste(two, counts(conference) + "ĐC-" + conference + "-0;9;Không có\n");
        assertThat(two.locator("[id='signed:counts-error']"))
                .containsText("Dòng " + (POINTS - 1) + ": hội nghị không có điểm");
        assertThat(one.locator(".board-figures strong").nth(3)).hasText("1/" + POINTS);
        paste(two, counts(conference));
        for (Page page : List.of(one, two)) {
            assertThat(page.locator(".board-figures strong").nth(3)).hasText(POINTS - 1 + "/" + POINTS);
            assertThat(page.locator(".board-figures strong").nth(4)).hasText(DELEGATES);
        }
    }

    /** The conference is ended, concluded and closed on its page; the lines are closed between, by both. */
    private static void closed(Page lead, Page one, Page two, long conference, TwoBoards boards) {
        perform(lead, conference, "END");
        boards.stand("Đã họp");
        choose(one, DROPPED);
        act(one, "CLOSE");
        boards.agree("CLOSED", DROPPED, "CONNECTED");
        two.evaluate(
                "document.querySelectorAll('.point:not([data-state=CLOSED]) .pick').forEach(pick => pick.click())");
        act(two, "CLOSE");
        boards.agree("CLOSED", POINTS);
        concluded(lead, conference);
        perform(lead, conference, "CLOSE");
        boards.stand("Đã đóng hồ sơ");
        boards.agree("CLOSED", POINTS);
    }

    private static void concluded(Page lead, long conference) {
        turn(lead, conference, "CONCLUDE");
        lead.locator("[id='concluding:notice']").fill(conference + "-TB/VPTU");
        Locator item = lead.locator("[id='concluding'] fieldset").first();
        item.locator("textarea[id$=':content']").fill("Rà soát điểm cầu");
        item.locator("input[id$=':product']").fill("Báo cáo");
        item.locator("input[id$=':due_input']").fill("31/12/2057");
        item.locator("input[id$=':due_input']").press("Tab");
        lead.locator("[id='concluding:conclude']").click();
        assertThat(lead.locator("#messages .ui-messages-info")).isVisible();
        perform(lead, conference, "CONFIRM_ATTENDANCE");
        perform(lead, conference, "FILE_PAPERS");
    }

    private static void perform(Page lead, long conference, String act) {
        turn(lead, conference, act);
        perform(lead);
    }

    private static void perform(Page lead) {
        lead.locator("[id='acting:perform']").click();
        assertThat(lead.locator("#messages .ui-messages-info")).isVisible();
    }

    private static void turn(Page lead, long conference, String act) {
        lead.navigate("conference/conference.xhtml?act=" + act + "&id=" + conference);
    }

    @Test
    @DisplayName(
            "OC-04, OC-05 · a thousand points on one board are tested at once, pushed to the other, filtered, and one described")
    void thousand(Chromium chromium) throws SQLException, IOException {
        long conference = desk.prepared("STANDING_COMMITTEE", 0, "2057-06-12");
        Page two = SignIn.as(chromium, "do.it", "conference/board.xhtml?id=" + conference);
        assertThat(two.locator(".news-live")).isVisible();
        Page one = SignIn.as(chromium, "po.it", "conference/points.xhtml?id=" + conference);
        imported(one, conference, MANY);
        TwoBoards boards = new TwoBoards(one, two, MANY);
        boards.agree("PLANNED", MANY);
        act(all(two), "PASS");
        boards.agree("TESTED", MANY);
        choose(one, DROPPED);
        one.locator("[id='acting:cause']").fill("không có tiếng");
        act(one, "FAIL");
        boards.agree("PLANNED", DROPPED, "TESTED");
        fits(two, "board-thousand");
        two.locator(".board-twin").click();
        assertThat(two.locator("tr.point")).hasCount(MANY);
        fits(two, "board-thousand-table");
        two.locator(".board-filter a[href*='UNTESTED']").click();
        assertThat(two.locator("tr.point")).hasCount(DROPPED);
        givenUp(one, two);
        described(one, two);
    }

    /** On every screen, its acts within reach. */
    private static void fits(Page page, String name) {
        for (Screen screen : Screen.values()) {
            page.setViewportSize(screen.width, screen.height);
            Chromium.screenshot(page, "conference/" + name + "-" + screen.name().toLowerCase(Locale.ROOT));
            assertThat(Visit.overflow(page)).as(name + " on " + screen).isZero();
            assertThat((int) page.evaluate("document.documentElement.scrollHeight"))
                    .as("%s on %s", name, screen)
                    .isLessThan(5_000);
        }
    }

    /** Asked once more, with a cause; gone from every board but where such points are asked for. */
    private static void givenUp(Page one, Page two) {
        choose(one, 2);
        one.locator("[id='acting:cause']").fill("không bố trí được phòng");
        act(one, "GIVE_UP");
        assertThat(one.locator("#ask-give-up")).isVisible();
        one.locator("[id='acting:giveUp']").click();
        assertThat(one.locator(".points .point")).hasCount(MANY - 2);
        assertThat(two.locator("tr.point")).hasCount(DROPPED - 2);
        one.locator(".board-filter a[href*='GIVEN_UP']").click();
        assertThat(one.locator(".points .point")).hasCount(2);
        assertThat(one.locator(".points .point").first()).containsText("không bố trí được phòng");
    }

    /** By the lead's technician; another's reads it, and whoever comes second overwrites nothing. */
    private static void described(Page lead, Page other) {
        other.locator("tr.point a").first().click();
        assertThat(other.locator(".point-history")).containsText("không có tiếng");
        assertThat(other.locator(".conference-facts")).containsText("Kỹ thuật viên 3");
        assertThat(other.locator("form[id='describing']")).hasCount(0);
        lead.navigate(other.url());
        Page second = lead.context().newPage();
        second.navigate(other.url());
        describe(lead, "Nguyễn Văn Mới");
        assertThat(lead.locator("#messages .ui-messages-info")).isVisible();
        assertThat(lead.locator("[id='describing:technician']")).hasValue("Nguyễn Văn Mới");
        describe(second, "Người đến sau");
        assertThat(second.locator("#changed[open]")).isVisible();
        second.close();
        other.reload();
        assertThat(other.locator(".conference-facts")).containsText("Nguyễn Văn Mới");
    }

    private static void describe(Page page, String technician) {
        page.locator("[id='describing:technician']").fill(technician);
        page.locator("[id='describing:save']").click();
    }

    private static void count(Page page, String code, String delegates) {
        page.locator("[id='counting:code']").fill(code);
        page.locator("[id='counting:delegates']").fill(delegates);
        page.locator("[id='counting:correspondent']").fill("Trần Thị Đầu Mối");
        page.locator("[id='counting:count']").click();
    }

    /** Of all points but the first, which is counted by itself, and the last, which nobody counts. */
    private static String counts(long conference) {
        return IntStream.range(2, POINTS)
                .mapToObj(i -> "ĐC-%d-%d;%d;Đầu mối %d%n".formatted(conference, i, i <= 442 ? 42 : 41, i))
                .collect(Collectors.joining());
    }

    private static void paste(Page page, String counts) {
        Locator form = page.locator("form[id='signed']");
        if (!form.isVisible()) {
            page.locator(".board-counts > summary").click();
        }
        form.locator("textarea").fill(counts);
        form.locator("button").click();
    }
}
