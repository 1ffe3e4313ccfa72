package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
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
import vn.coordination.it.conference.PointDesk;

/** List, plan and room of conferences; theirs are in 2044, February 2059 and May 2065. */
@ExtendWith({RunningCity.class, InBrowser.class})
class ConferencePagesIT {
    private static final String LIST = "conference/conferences.xhtml?month=2044-05";

    private static ConferenceDesk desk;
    private static long conference;
    private static long bare;
    private static long secret;

    @BeforeAll
    static void prepare(City city) throws SQLException {
        desk = new ConferenceDesk(city);
        conference = desk.prepared("STANDING_COMMITTEE", 0, "2044-05-11");
        desk.finished(conference, "ROOM");
        desk.planned("COUNCIL_SESSION", 1, "2044-05-18", "2044-05-19");
        desk.planned("QUARTERLY", 2, "2044-05-25");
        bare = desk.bare(3, "2059-02-12");
        secret = desk.secretlyPrepared(4, "2059-02-19");
    }

    @ParameterizedTest
    @DisplayName(
            "the list, the room and the plan of conferences in each language and on each screen are accessible and fit")
    @MethodSource("vn.coordination.it.browser.Looks#chosen")
    void looks(String tag, Screen screen, Chromium chromium) {
        Gallery.of(chromium, "po.coordinator", "conference", tag, screen)
                .open("list", LIST)
                .open("list-empty", "conference/conferences.xhtml?month=2050-01")
                .open("room", "conference/conference.xhtml?id=" + conference)
                .open("room-rearrange", "conference/conference.xhtml?act=REARRANGE&id=" + conference)
                .open("room-unknown", "conference/conference.xhtml?id=0")
                .open("plan", "conference/plan.xhtml")
                .refuse("plan-error", "edit:save");
        Gallery bareRoom = Gallery.of(chromium, "po.coordinator", "conference", tag, screen)
                .open("room-bare", "conference/conference.xhtml?id=" + bare);
        bareRoom.page().locator(".line-give summary").first().click();
        bareRoom.take("room-giving").refuse("room-refused", "acting:perform");
        Gallery.of(chromium, "co.coordinator", "conference", tag, screen)
                .open("part", "conference/conference.xhtml?id=" + secret);
    }

    @Test
    @DisplayName("MT-08 · planned on the page, refused until the reasons against a meeting are gone through")
    void planned(Chromium chromium) {
        Page page = SignIn.as(chromium, "po.coordinator", "conference/plan.xhtml");
        assertThat(page.locator("[id='edit:kind'] option[value='COUNCIL_SESSION']"))
                .hasCount(0);
        page.locator("[id='edit:kind']").selectOption("QUARTERLY");
        Locator template = page.locator("[id='edit:template']");
        assertThat(template).containsText("Kết quả thực hiện kết luận của kỳ giao ban trước");
        assertThat(template.locator(".template-lines > li").first()).containsText("trước 7 ngày làm việc");
        page.locator("[id='edit:kind']").selectOption("THEMATIC");
        assertThat(template).containsText("Báo cáo chuyên đề");
        page.locator("[id='edit:title']").fill("Hội nghị chuyên đề về nhà ở xã hội");
        page.locator("[id='edit:day_input']").fill("08/06/2044");
        page.locator("[id='edit:day_input']").press("Tab");
        page.locator("[id='edit:chair']").selectOption(new SelectOption().setIndex(3));
        assertThat(template.locator(".template-lines > li").first()).containsText("30/05/2044");
        page.locator("[id='edit:room']").selectOption(new SelectOption().setIndex(1));
        page.locator("[id='edit:lastDay_input']").fill("01/06/2044");
        page.locator("[id='edit:ends']").fill("07:30");
        page.locator("[id='edit:save']").click();
        assertThat(page.locator("[id='edit:ends-error']")).containsText("sau giờ bắt đầu");
        assertThat(page.locator("[id='edit:lastDay-error']")).containsText("từ ngày họp trở đi");
        page.locator("[id='edit:lastDay_input']").fill("08/06/2054");
        page.locator("[id='edit:save']").click();
        assertThat(page.locator("[id='edit:lastDay-error']")).containsText("không quá 31 ngày");
        page.locator("[id='edit:lastDay_input']").fill("");
        page.locator("[id='edit:ends']").fill("11:30");
        page.locator("[id='edit:save']").click();
        assertThat(page.locator("main")).containsText("MT-08");
        assertThat(page.locator("[id='edit:title']")).hasValue("Hội nghị chuyên đề về nhà ở xã hội");
        page.locator("[id='edit:checked']").check();
        page.locator("[id='edit:save']").click();
        assertThat(page.locator("h1")).hasText("Hội nghị chuyên đề về nhà ở xã hội");
        assertThat(page.locator(".lines > li")).hasCount(8);
        assertThat(page.locator(".agenda > li")).hasCount(4);
    }

    @Test
    @DisplayName("MT-14 · another chair and form are chosen on the page; what stands against them is told line by line")
    void rearranged(Chromium chromium) throws SQLException {
        long planned = desk.planned("STANDING_BODY", 6, "2065-05-06");
        new PointDesk(desk).expect(planned, 1);
        Page page = SignIn.as(chromium, "po.chief", "conference/conference.xhtml?act=REARRANGE&id=" + planned);
        Locator chair = page.locator("[id='acting:chair']");
        String before = chair.inputValue();
        chair.selectOption(new SelectOption().setIndex(1));
        assertThat(chair).not().hasValue(before);
        String other = chair.inputValue();
        page.locator("[id='acting:form']").selectOption("IN_PERSON");
        page.locator("[id='acting:note']").fill("Chủ trì bận việc đột xuất");
        page.locator("[id='acting:perform']").click();
        assertThat(page.locator(".answers")).containsText("Hội nghị còn 1 điểm cầu");
        assertThat(chair).hasValue(other);
        page.locator("[id='acting:form']").selectOption("ONLINE");
        page.locator("[id='acting:perform']").click();
        assertThat(page.locator(".conference-facts")).containsText("· trực tuyến");
        assertThat(page.locator("[aria-labelledby='steps-title']")).containsText("Chủ trì bận việc đột xuất");
    }

    @Test
    @DisplayName(
            "MT-01 · an invitation that lacks words leads to where they are written; who writes second is told of the first")
    void described(Chromium chromium) throws SQLException {
        long wordless = desk.bare(5, "2059-02-26");
        Page page = SignIn.as(chromium, "po.coordinator", "conference/conference.xhtml?id=" + wordless);
        Page second = SignIn.as(chromium, "po.chief", "conference/conference.xhtml?id=" + wordless);
        page.locator("[id='acting:perform']").click();
        assertThat(page.locator("main")).containsText("thiếu thành phần");
        page.locator(".to-complete a").first().click();
        assertThat(page.locator("#describe")).isInViewport();
        page.locator("[id='describing:title']").fill("Hội nghị đã đủ lời mời");
        page.locator("[id='describing:participants']").fill("Bí thư các đảng ủy trực thuộc");
        page.locator("[id='describing:requirements']").fill("Chuẩn bị ý kiến thảo luận");
        page.locator("[id='describing:describe']").click();
        assertThat(page.locator("h1")).hasText("Hội nghị đã đủ lời mời");
        assertThat(page.locator(".to-complete")).hasCount(0);
        second.locator("[id='describing:describe']").click();
        assertThat(second.locator("#changed")).isVisible();
        page.locator("[id='acting:perform']").click();
        assertThat(page.locator("#do-title")).hasText("Gửi tài liệu");
    }

    @Test
    @DisplayName(
            "MT-05 · on the page the lead gives a line to another office and says what is needed; its clock goes along")
    void given(Chromium chromium) throws SQLException {
        Page page = SignIn.as(chromium, "po.coordinator", "conference/conference.xhtml?id=" + bare);
        Locator line = line(page, "công nghệ thông tin");
        line.locator("summary").click();
        line.locator("[id$=':office']").selectOption("DO");
        line.locator("[id$=':needs']").fill("Hai màn hình, một máy chiếu");
        line.locator("[id$=':give']").click();
        assertThat(line.locator(".line-needs")).hasText("Hai màn hình, một máy chiếu");
        assertThat(line.locator(".office")).containsText("VPĐĐBQH&HĐND");
        Page council = SignIn.as(chromium, "do.coordinator", "conference/conference.xhtml?line=" + bare + "-IT");
        assertThat(line(council, "công nghệ thông tin").locator("a.deadline")).isVisible();
        assertThat(council.locator(".line-give")).hasCount(0);
    }

    @Test
    @DisplayName(
            "MT-05, SC-16 · a secret conference gets ready on the pages: an office names its people for what it cannot read")
    void secretReady(Chromium chromium) throws SQLException {
        long closed = desk.secretlyPrepared(6, "2059-02-05");
        Page theirs = SignIn.as(chromium, "co.coordinator", "conference/conference.xhtml?line=" + closed + "-SECURITY");
        assertThat(theirs.locator("h1")).hasText("Hội nghị có nội dung mật");
        assertThat(theirs.locator(".lines > li")).hasCount(2);
        assertThat(theirs.locator("main").textContent()).doesNotContain("đầu tư công");
        name(line(theirs, "đón tiếp"));
        name(line(theirs, "an ninh"));
        Page page = SignIn.as(chromium, "po.coordinator", "conference/conference.xhtml?id=" + closed);
        page.locator("[id='acting:perform']").click();
        assertThat(page.locator(".case-side h2").first()).hasText("Khai mạc");
    }

    @Test
    @DisplayName(
            "MT-05 · ready is refused with the lines that nobody owns; naming somebody in the first or last takes one off")
    void ownerless(Chromium chromium) {
        Page page = SignIn.as(chromium, "po.coordinator", "conference/conference.xhtml?id=" + conference);
        page.locator("[id='acting:perform']").click();
        assertThat(page.locator("main")).containsText("chưa có người phụ trách phần “báo chí”");
        name(page.locator(".lines > li:has([id$=':owner'])").first());
        name(line(page, "báo chí"));
        page.locator("[id='acting:perform']").click();
        assertThat(page.locator("main")).containsText("chưa có người phụ trách phần “an ninh”");
        assertThat(page.locator("main").textContent()).doesNotContain("phần “báo chí”");
    }

    @Test
    @DisplayName("MT-05 · each line shows its clock, which opens how it was counted; the clock leads to the conference")
    void lineClocks(Chromium chromium) {
        Page page = SignIn.as(chromium, "po.coordinator", "conference/conference.xhtml?line=" + conference + "-PAPERS");
        assertThat(page.locator("h1")).hasText("Hội nghị Ban Thường vụ về đầu tư công");
        assertThat(line(page, "phòng họp").locator(".line-due")).containsText("đúng hạn");
        assertThat(line(page, "an ninh").locator("a.deadline .state")).containsText("còn");
        line(page, "tài liệu").locator("a.deadline").click();
        Locator counted = page.locator("dialog.counting-dialog[open]");
        assertThat(counted).containsText("Chuẩn bị hội nghị · tài liệu");
        assertThat(counted).containsText("trước sự kiện 4 ngày làm việc");
        assertThat(counted).containsText("theo mẫu của hồ sơ");
    }

    private static Locator line(Page page, String kind) {
        return page.locator(".lines > li", new Page.LocatorOptions().setHasText(kind));
    }

    private static void name(Locator line) {
        Locator owners = line.locator("select[id$=':owner']");
        String who = owners.locator("option").nth(1).textContent();
        owners.selectOption(new SelectOption().setIndex(1));
        line.locator("[id$=':assign']").click();
        assertThat(line.locator(".line-owner")).hasText(who);
    }
}
