package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.conference.ConferenceDesk;
import vn.coordination.it.conference.DelegateDesk;

/** The list of a conference at its door; theirs are May 2047 and May 2052. */
@ExtendWith({RunningCity.class, InBrowser.class})
class DelegatePagesIT {
    private static final int LISTED = 300;

    private static DelegateDesk desk;
    private static long door;
    private static long decided;
    private static long shown;
    private static long there;
    private static long empty;
    private static long invited;

    @BeforeAll
    static void prepare(City city) throws SQLException {
        desk = new DelegateDesk(city);
        door = desk.ready("THEMATIC", 0, "2047-05-06");
        desk.listed(door, LISTED);
        shown = desk.ready("THEMATIC", 1, "2047-05-07");
        desk.listed(shown, LISTED);
        there = desk.greet(shown);
        empty = new ConferenceDesk(city).planned("THEMATIC", 2, "2047-05-08");
        invited = desk.inviteAccount(empty, "do.chief", "DO");
        decided = desk.opened(3, List.of("2052-05-08", "2052-05-09"), "do.chief", "co.chief", "po.chief");
    }

    @Test
    @DisplayName(
            "MT-06, MT-11 · checked in with the keyboard, by the line and by the unit; a mistake is undone in the log")
    void door(Chromium chromium) {
        Page page = SignIn.as(chromium, "po.coordinator", "conference/delegates.xhtml?id=" + door);
        Locator figures = page.locator("[id='figures'] strong");
        assertThat(figures.nth(0)).hasText("" + LISTED);
        Locator who = page.locator("[id='checking:who']");
        who.fill("dai bieu thu 17");
        who.press("Enter");
        assertThat(figures.nth(1)).hasText("1");
        assertThat(who).hasValue("");
        assertThat(who).isFocused();
        who.fill("không có ai");
        who.press("Enter");
        assertThat(page.locator("[id='checking:who-error']")).containsText("Không có ai chưa đến");
        who.fill("bieu thu 29");
        who.press("Enter");
        assertThat(page.locator(".delegate")).hasCount(11);
        page.locator(".delegate")
                .filter(new Locator.FilterOptions().setHasText("Đại biểu thử 294"))
                .locator("button")
                .click();
        assertThat(figures.nth(1)).hasText("2");
        page.locator("[id='marking:unit']").selectOption(new SelectOption().setValue("Phường thử 5"));
        page.locator("[id='marking:mark']").click();
        assertThat(figures.nth(1)).hasText("10");
        page.locator(".roll-log button").first().click();
        assertThat(figures.nth(1)).hasText("9");
        assertThat(page.locator(".roll-log .undone")).hasCount(1);
    }

    @Test
    @DisplayName(
            "MT-07, MT-11 · checked in and decided at an earlier time, or on the day before: stamped is the head count"
                    + " of then")
    void earlier(Chromium chromium) throws SQLException {
        String time = desk.earlier();
        Page page = SignIn.as(chromium, "po.coordinator", "conference/delegates.xhtml?id=" + decided);
        Locator decisions = page.locator(".decisions > li");
        decide(page, decisions.first(), "23h59");
        assertThat(page.locator("[id='deciding:at-error']")).containsText("MT-11");
        decide(page, decisions.first(), time);
        assertThat(page.locator("#told")).containsText("MT-07");
        page.locator("[id='checking:who']").fill(desk.name("do.chief"));
        page.locator("[id='checking:at']").fill(time);
        page.locator("[id='checking:came']").click();
        assertThat(page.locator(".roll-log > li")).hasCount(4);
        assertThat(page.locator("[id='checking:at']")).hasValue("");
        page.locator(".delegate a", new Page.LocatorOptions().setHasText(desk.name("co.chief")))
                .click();
        page.locator("[id='attending:on']").selectOption(new SelectOption().setIndex(1));
        page.locator("[id='attending:came']").click();
        assertThat(page.locator("#messages")).containsText("Đã ghi nhận có mặt");
        assertThat(page.locator(".conference-facts")).containsText("08:00 – đang có mặt");
        page.navigate("conference/delegates.xhtml?id=" + decided);
        decide(page, decisions.first(), time);
        assertThat(decisions.first()).containsText("có mặt 2 trong 3 thành viên");
        decide(page, decisions.last(), "");
        assertThat(decisions.last()).containsText("có mặt 3 trong 3 thành viên");
    }

    private static void decide(Page page, Locator item, String time) {
        page.locator("[id='deciding:at']").fill(time);
        item.locator("button").click();
    }

    @Test
    @DisplayName("MT-06 · whoever is invited sees it and says that he cannot come; his chief is the one who agrees")
    void excused(Chromium chromium) {
        Page page = SignIn.as(chromium, "do.chief", "conference/delegate.xhtml?conference=" + empty + "&id=" + invited);
        page.locator("[id='excusing:excuse']").click();
        assertThat(page.locator("[id='excusing:reason-error']")).isVisible();
        page.locator("[id='excusing:reason']").fill("đi công tác nước ngoài");
        page.locator("[id='excusing:substitute']").fill("Lê Văn Thay");
        page.locator("[id='excusing:excuse']").click();
        assertThat(page.locator(".page-head .state")).hasText("Chờ duyệt người thay");
        page.locator("[id='approving:approve']").click();
        assertThat(page.locator("h1")).hasText("Lê Văn Thay");
        assertThat(page.locator(".conference-facts")).containsText("dự thay");
    }

    @ParameterizedTest
    @DisplayName("list, door, file and delegate in each language and on each screen are accessible and fit")
    @MethodSource("vn.coordination.it.browser.Looks#chosen")
    void looks(String tag, Screen screen, Chromium chromium) {
        Gallery gallery = Gallery.of(chromium, "po.coordinator", "conference", tag, screen)
                .open("delegates", "conference/delegates.xhtml?id=" + shown)
                .open("delegates-none", "conference/delegates.xhtml?show=UNAPPROVED&id=" + shown)
                .open("delegates-unknown", "conference/delegates.xhtml?id=0")
                .open("delegates-decided", "conference/delegates.xhtml?id=" + decided)
                .refuse("delegates-error", "checking:came")
                .open("delegates-open", "conference/delegates.xhtml?id=" + empty)
                .open("delegate", "conference/delegate.xhtml?conference=" + empty + "&id=" + invited)
                .open("delegate-door", "conference/delegate.xhtml?conference=" + shown + "&id=" + there)
                .open("delegates-file", "conference/delegatesFile.xhtml?id=" + empty);
        Page page = gallery.page();
        page.locator("[id='source:file']")
                .setInputFiles(new FilePayload(
                        "loi.csv",
                        "text/csv",
                        "Họ tên,Đơn vị,Mã điểm,Thành viên\nNguyễn Văn An,Sở A,,x\n,Sở B,,\nBình,Sở C,DC-9,có lẽ\n"
                                .getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='source:check']").click();
        assertThat(page.locator(".point-lines .row-late")).hasCount(2);
        gallery.take("delegates-file-error");
    }
}
