package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.browser.PointScreen.HEADS;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.Records;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.conference.ConferenceDesk;
import vn.coordination.it.conference.PointDesk;

/** The pages of points in all their states, and the register they come from; theirs are days of June 2045 and June 2057. */
@ExtendWith({RunningCity.class, InBrowser.class})
class PointPagesIT {
    private static long shown;
    private static long empty;
    private static String held;
    private static String coming;

    @BeforeAll
    static void prepare(City city) throws SQLException {
        ConferenceDesk desk = new ConferenceDesk(city);
        PointDesk online = new PointDesk(desk);
        shown = desk.prepared("STANDING_COMMITTEE", 1, "2045-06-13");
        empty = desk.planned("THEMATIC", 2, "2045-06-14");
        online.running(shown, 12);
        held = first(shown, city.records());
        long described = desk.planned("THEMATIC", 2, "2057-06-14");
        online.expect(described, 1);
        coming = first(described, city.records());
    }

    private static String first(long conference, Records records) {
        return "conference/point.xhtml?id=" + conference + "&point="
                + records.number("select min(id) from conference_point where conference = " + conference);
    }

    @Test
    @DisplayName("where the line for news is refused, the board says that it asks by itself, and does")
    void refusedLine(Chromium chromium) {
        Page page = SignIn.as(chromium, "po.coordinator", "vi", Screen.LAPTOP);
        page.route("**/points/news", Route::abort);
        page.clock().install();
        page.navigate("conference/board.xhtml?id=" + shown);
        assertThat(page.locator(".news-slow")).isVisible();
        page.waitForResponse(
                answer -> answer.url().contains("board.xhtml")
                        && answer.request().method().equals("POST"),
                () -> page.clock().fastForward(20_000));
    }

    @ParameterizedTest
    @DisplayName(
            "import and board in each language and on each screen, full, empty and in error, are accessible and fit")
    @MethodSource("vn.coordination.it.browser.Looks#chosen")
    void looks(String tag, Screen screen, Chromium chromium) {
        Gallery gallery = Gallery.of(chromium, "po.coordinator", "conference", tag, screen)
                .open("board-empty", "conference/board.xhtml?id=" + empty)
                .open("board-none", "conference/board.xhtml?show=UNTESTED&id=" + shown)
                .open("board-table", "conference/board.xhtml?as=table&id=" + shown)
                .open("board", "conference/board.xhtml?id=" + shown);
        Page page = gallery.page();
        page.locator(".act-DROP").click();
        assertThat(page.locator("#messages .ui-messages-error")).isVisible();
        gallery.take("board-error").open("points-empty", "conference/points.xhtml?id=" + empty);
        page.locator("[id='source:file']").setInputFiles(new FilePayload("loi.csv", "text/csv", faulty()));
        page.locator("[id='source:check']").click();
        assertThat(page.locator(".point-lines .row-late")).hasCount(4);
        gallery.take("points-error")
                .open("point-register", "conference/pointRegister.xhtml")
                .open("point-register-empty", "conference/pointRegister.xhtml?words=kh%C3%B4ng%20c%C3%B3")
                .open("point", held)
                .open("point-empty", "conference/point.xhtml?point=0&id=" + shown)
                .open("point-form", coming);
        page.locator("[id='describing:unit']").fill("");
        gallery.refuse("point-error", "describing:save");
    }

    @Test
    @DisplayName("the register of points is searched by code or unit, and leads to the latest conference of each")
    void register(Chromium chromium) {
        Page page = SignIn.as(chromium, "po.it", "conference/pointRegister.xhtml");
        page.locator("input[name='words']").fill("đc-" + shown + "-2");
        page.locator(".conference-filter button").click();
        assertThat(page.locator("[id='list:points'] tbody tr")).hasCount(1);
        assertThat(page.locator("[id='list:points'] tbody tr")).containsText("Phường thử 2");
        page.locator("[id='list:points'] tbody a").click();
        assertThat(page.locator(".point-history")).isVisible();
        page.navigate("conference/pointRegister.xhtml?words=-" + shown + "-");
        assertThat(page.locator("[id='list:points'] tbody tr")).hasCount(12);
    }

    private static byte[] faulty() {
        String good = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> "NV-" + i + ",Phường " + i + ",1 phố Thử,An,0900,60,40,")
                .collect(Collectors.joining("\n"));
        return (String.join(",", HEADS)
                        + "\n" + good
                        + "\nNV-1,Phường 1,,,,,40,\n,Phường 9,,,,,40,\nNV-10,=HYPERLINK(1),,,,,40,"
                        + "\nNV-11,Phường 11,<script>,,,bốn,0,\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
