package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
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

/** The list of a conference at its door; theirs is May 2047. */
@ExtendWith({RunningCity.class, InBrowser.class})
class DelegatePagesIT {
    private static final int LISTED = 300;

    private static long door;
    private static long shown;
    private static long empty;
    private static long invited;

    @BeforeAll
    static void prepare(City city) throws SQLException {
        DelegateDesk desk = new DelegateDesk(city);
        door = desk.ready("THEMATIC", 0, "2047-05-06");
        desk.listed(door, LISTED);
        shown = desk.ready("THEMATIC", 1, "2047-05-07");
        desk.listed(shown, LISTED);
        desk.greet(shown);
        empty = new ConferenceDesk(city).planned("THEMATIC", 2, "2047-05-08");
        invited = desk.inviteAccount(empty, "do.chief", "DO");
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
                .open("delegates-members", "conference/delegates.xhtml?show=MEMBERS&id=" + shown)
                .refuse("delegates-error", "checking:came")
                .open("delegates-open", "conference/delegates.xhtml?id=" + empty)
                .open("delegate", "conference/delegate.xhtml?conference=" + empty + "&id=" + invited)
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
