package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.coordination.it.browser.Accessibility.assertAccessible;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.reception.ReceptionDesk;

/** The page of reception; its days are in June 2040, and visits in the month of the demonstration. */
@ExtendWith({RunningCity.class, InBrowser.class})
class ReceptionPageIT {
    private static final String JUNE = "reception/receptions.xhtml?month=2040-06";

    private static long day;

    @BeforeAll
    static void prepare(City city) throws SQLException {
        ReceptionDesk desk = new ReceptionDesk(city);
        day = desk.planned(desk.leader(5), "2040-06-12");
        refused(desk, "Khiếu nại lại việc Zxqlower");
        refused(desk, "Khiếu nại lại việc Zxqpage");
        refused(desk, "Khiếu nại lại việc Zxqsigned");
    }

    /** By a gathering: the register, the newest first, asks everything of each line. */
    private static void refused(ReceptionDesk desk, String summary) {
        desk.visit(Map.of("outcome", "REFUSED", "ground", "SETTLED", "people", 15, "summary", summary));
    }

    @ParameterizedTest
    @DisplayName(
            "a month of reception, an empty one and a line refused are accessible and fit in each language and on each screen")
    @MethodSource("vn.coordination.it.browser.Looks#chosen")
    void looks(String tag, Screen screen, Chromium chromium) {
        Gallery.of(chromium, "co.receiver", "reception", tag, screen)
                .open("register", "reception/receptions.xhtml")
                .refuse("register-error", "entry:record")
                .open("days-empty", "reception/receptions.xhtml?month=2041-06");
        Gallery leader =
                Gallery.of(chromium, "co.chief", "reception", tag, screen).open("days", JUNE + "&open=" + day);
        assertThat(leader.page().locator("form#move")).isVisible();
    }

    @Test
    @DisplayName("PT-48 · posted on the page, and what is owed next is gone")
    void posted(Chromium chromium) {
        Page page = SignIn.as(chromium, "co.receiver", JUNE + "&open=" + day);
        assertThat(page.locator("[id='list:days_data']")).containsText("05/06/2040");
        page.locator("[id='acts:post']").click();
        assertThat(page.locator("[id='list:days_data']")).containsText("Đã niêm yết");
        assertThat(page.locator("[id='list:days_data']")).not().containsText("05/06/2040");
    }

    @Test
    @DisplayName("PT-48 · planned on the page, the day stands in its month with the last day for posting it")
    void planned(Chromium chromium) {
        Page page = SignIn.as(chromium, "co.coordinator", "reception/receptions.xhtml");
        page.locator("[id='plan:receiver']").selectOption(new SelectOption().setIndex(6));
        page.locator("[id='plan:day_input']").fill("19/06/2040");
        page.locator("[id='plan:save']").click();
        assertThat(page.locator("[id='list:days_data']")).containsText("19/06/2040");
        assertThat(page.locator("[id='list:days_data'] tr:has-text('19/06/2040') time"))
                .hasText("12/06/2040");
    }

    @Test
    @DisplayName("PT-47 · a petition is handed in at the desk, and the register does not say by whom")
    void handedIn(Chromium chromium) {
        Page page = SignIn.as(chromium, "co.receiver", "reception/receptions.xhtml");
        page.locator("[id='entry:name']").fill("Ung Thị Nộp");
        page.locator("[id='entry:paper']").fill("001099000001");
        page.locator("[id='entry:summary']").fill("Kiến nghị cấp số nhà cho ngõ mới mở");
        page.locator("[id='entry:outcome']").selectOption(new SelectOption().setLabel("Nộp đơn"));
        page.locator("[id='entry:target']").fill("UBND phường Thử");
        page.locator("[id='entry:record']").click();
        assertThat(page.locator("main")).containsText("Đã ghi sổ tiếp công dân.");
        assertThat(page.locator("main")).containsText("Kiến nghị cấp số nhà cho ngõ mới mở");
        assertThat(page.locator("main")).not().containsText("Ung Thị Nộp");
    }

    @Test
    @DisplayName("PT-35, PT-46 · who came is shown in one answer, for a purpose; a head signs form 01/TCD on the page")
    void visitor(Chromium chromium) {
        Page page = SignIn.as(chromium, "co.receiver", "reception/receptions.xhtml");
        Locator row = page.locator(".visit:has-text('Zxqpage')");
        row.locator("summary:has-text('Xem người đến')").click();
        row.locator("[id$='visitor:look']").click();
        assertThat(row.locator("[id$='visitor:purpose-error']")).containsText("PT-35");
        row.locator("[id$='visitor:purpose']").fill("mời nhận thông báo");
        row.locator("[id$='visitor:look']").click();
        assertThat(row.locator("[role=status]")).containsText("Ngô Thị Khách");
        assertAccessible(page);
        Chromium.screenshot(page, "reception-visitor");
        page.reload();
        assertThat(page.locator("main")).not().containsText("Ngô Thị Khách");

        Page chief = SignIn.as(chromium, "co.chief", "reception/receptions.xhtml");
        Locator refused = chief.locator(".visit:has-text('Zxqpage')");
        refused.locator("[id$='refuse:note']").fill("Đã giải quyết xong");
        refused.locator("[id$='refuse:issue']").click();
        assertThat(refused).containsText(Pattern.compile("\\d+/TB-VPUBND"));
        assertThat(refused.locator("[id$='refuse:issue']")).hasCount(0);
    }

    @Test
    @DisplayName(
            "PT-46 · a head says that the notice is signed on paper; only then does the desk write down that it was given")
    void signed(Chromium chromium) {
        Page receiver = SignIn.as(chromium, "co.receiver", "reception/receptions.xhtml");
        Locator owed = receiver.locator(".visit:has-text('Zxqsigned')");
        assertThat(owed).containsText("chờ lãnh đạo ký");
        assertThat(owed.locator("[id$='refusal:give']")).hasCount(0);
        Page chief = SignIn.as(chromium, "co.chief", "reception/receptions.xhtml");
        Locator signing = chief.locator(".visit:has-text('Zxqsigned')");
        signing.locator("[id$='signing:sign']").click();
        assertThat(signing).containsText("Người ký thông báo từ chối:");
        assertThat(signing.locator("[id$='signing:sign']")).hasCount(0);
        assertAccessible(chief);
        receiver.reload();
        owed.locator("[id$='refusal:note']").fill("12/TB-VP ngày 26/11/2026");
        owed.locator("[id$='refusal:give']").click();
        assertThat(receiver.locator("main")).containsText("Đã ghi thông báo từ chối.");
    }

    @Test
    @DisplayName("PT-47, PT-53 · what is written in a line of the register that is not the last is kept")
    void written(Chromium chromium) {
        Page receiver = SignIn.as(chromium, "co.receiver", "reception/receptions.xhtml");
        Locator row = receiver.locator(".visit:has-text('Zxqpage')");
        row.locator("summary:has-text('Giấy biên nhận')").click();
        row.locator("[id$='receipt:note']").fill("01 bản sao quyết định");
        row.locator("[id$='receipt:receive']").click();
        assertThat(row).containsText(Pattern.compile("\\d+/BN-VPUBND"));
        Page chief = SignIn.as(chromium, "co.chief", "reception/receptions.xhtml");
        Locator gathering = chief.locator(".visit:has-text('Zxqpage')");
        gathering.locator("[id$='joint:note']").fill("Cử cán bộ tiếp đại diện");
        gathering.locator("[id$='joint:handle']").click();
        assertThat(gathering).containsText("Cử cán bộ tiếp đại diện");
    }

    @Test
    @DisplayName("VR-06 · a complaint of a voter is refused as a recommendation on the page, with its article")
    void voter(Chromium chromium) {
        Page page = SignIn.as(chromium, "do.petitions", "reception/receptions.xhtml");
        page.locator("[id='voter:heardOn_input']").fill("24/11/2026");
        page.locator("[id='voter:kind']").selectOption(new SelectOption().setLabel("Khiếu nại"));
        page.locator("[id='voter:as']").selectOption(new SelectOption().setLabel("Kiến nghị của cử tri"));
        page.locator("[id='voter:summary']").fill("Khiếu nại việc thu hồi đất");
        page.locator("[id='voter:enter']").click();
        assertThat(page.locator("main")).containsText("phải được tiếp nhận thành đơn");
    }
}
