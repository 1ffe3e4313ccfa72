package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.browser.PetitionScreen.act;
import static vn.coordination.it.browser.PetitionScreen.link;
import static vn.coordination.it.browser.PetitionScreen.perform;
import static vn.coordination.it.browser.PetitionScreen.press;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.Records;
import vn.coordination.it.city.RunningCity;

/** Petitions at the screen: led through the offices, and never lost to a colleague's click. */
@ExtendWith({RunningCity.class, InBrowser.class})
class PetitionPagesIT {
    private Records records;

    @BeforeEach
    void open(City city) {
        records = city.records();
    }

    @Test
    @DisplayName("PT-35 · scans are added to a case and saved for a purpose, as files of the server's own naming")
    void scans(Chromium chromium) {
        Colleague receiver = Colleague.enter(chromium, "co.receiver");
        PetitionFile file =
                PetitionFile.enter(receiver, "Ngạc Thị Quét Sau", "Phản ánh việc thu phí vệ sinh ngõ Quét Sau");
        Page page = file.open(receiver);
        Locator chosen = page.locator("[id='adding:scans']");
        chosen.setInputFiles(ScanFiles.PRETENDER);
        page.locator("[id='adding:add']").click();
        assertThat(page.locator("[id='adding:scans-error']")).containsText("la-thu.pdf");
        Accessibility.assertAccessible(page);
        chosen.setInputFiles(ScanFiles.LETTER);
        page.locator("[id='adding:add']").click();
        Locator save = page.locator("[id='scan:list:0:save']");
        save.click();
        assertThat(page.locator("[id='scan:purpose-error']")).containsText("PT-35");
        Chromium.screenshot(page, "petition/scan-refused");
        page.locator("[id='scan:purpose']").fill("đối chiếu chữ ký");
        assertThat(page.waitForDownload(save::click).suggestedFilename())
                .isEqualTo("petition-" + file.id() + "-scan-1.pdf");
        assertThat(records.text("select purpose from identity_look where scan = 1 and petition = " + file.id()))
                .isEqualTo("đối chiếu chữ ký");
    }

    @Test
    @DisplayName("PT-03, PT-06, PT-07 · from the receiver over officer and deputy chief to the other office")
    void journey(Chromium chromium) {
        PetitionFile file = PetitionFile.enter(
                Colleague.enter(chromium, "co.receiver"),
                "Hứa Thị Đường Dài",
                "Kiến nghị Hội đồng nhân dân giám sát việc thu phí trông giữ xe phố Đường Dài");
        Colleague officer = Colleague.enter(chromium, "co.petitions");
        Page desk = officer.open(
                "petition/petitions.xhtml?queue=new&words=" + file.number().replace("/", "%2F"));
        Accessibility.assertAccessible(desk);
        link(desk, file).click();
        perform(desk, "officer", records.text("select person_id from account where login = 'co.petitions'"));
        act(desk, "perform").click();
        assertThat(desk.locator("[id='acting:kind-error']")).not().isEmpty();
        Chromium.screenshot(desk, "petition/classify-error");
        Accessibility.assertAccessible(desk);
        act(desk, "kind").selectOption("RECOMMENDATION");
        perform(desk, "matter", "ELECTED_BODIES");
        press(desk, "Đối chiếu đơn trùng");
        press(desk, "Sang bước chọn hướng xử lý");
        Accessibility.assertAccessible(desk);

        Page deputy = file.open(Colleague.enter(chromium, "co.deputy"), "order");
        act(deputy, "perform").click();
        assertThat(deputy.locator(".breaches")).containsText("PT-06");
        Chromium.screenshot(deputy, "petition/refused");
        Accessibility.assertAccessible(deputy);

        desk.reload();
        assertThat(act(desk, "to")).hasValue("COUNCIL_OFFICE");
        press(desk, "Bàn giao cho Văn phòng khác");
        assertThat(desk.locator(".page-head")).containsText("VPĐĐBQH&HĐND");

        Colleague council = Colleague.enter(chromium, "do.petitions");
        Page other = council.open("petition/petitions.xhtml?queue=on_the_way");
        link(other, file).click();
        press(other, "Nhận bàn giao");
        assertThat(records.text("select office from petition where id = " + file.id()))
                .isEqualTo("DO");
        Accessibility.assertAccessible(other);
    }

    @Test
    @DisplayName(
            "PT-07, PT-08, PT-35 · duplicates with their reasons are judged; who wrote it is shown once, for a purpose")
    void duplicates(Chromium chromium) {
        Colleague party = Colleague.enter(chromium, "po.petitions");
        Colleague officer = Colleague.enter(chromium, "co.petitions");
        String summary = "Tố cáo cán bộ phường nhận tiền khi cấp phép xây dựng nhà số 15 phố Trùng Đơn";
        PetitionFile.enter(party, "Mạc Thị Trùng Tên", summary);
        PetitionFile.enter(officer, "Mạc Thị Trùng Tên", summary.replace("nhận tiền", "vòi tiền"));
        PetitionFile file = PetitionFile.enter(officer, "Mac Thi Trung Ten", summary)
                .classified(officer, person("co.petitions"), "DENUNCIATION", "COMMITTEE")
                .act(officer, "check-duplicates", Map.of());
        Page page = file.open(officer);
        Locator likes = page.locator("#likes");
        assertThat(likes).containsText("đơn nghi trùng; nội dung được giữ kín");
        assertThat(likes).containsText("Cùng họ tên");
        Chromium.screenshot(page, "petition/duplicates");
        page.locator("[id='writers:look']").click();
        assertThat(page.locator("[id='writers:purpose-error']")).containsText("PT-35");
        assertThat(page.content()).doesNotContain("Mac Thi Trung Ten");
        page.locator("[id='writers:purpose']").fill("mời làm việc");
        page.locator("[id='writers:look']").click();
        assertThat(page.locator("#writers")).containsText("Mac Thi Trung Ten");
        Accessibility.assertAccessible(page);

        likes.locator("a", new Locator.LocatorOptions().setHasText("Kết luận không trùng"))
                .first()
                .click();
        assertThat(page.locator("#do-title")).hasText("Kết luận không trùng");
        assertThat(page.locator("body")).not().containsText("Mac Thi Trung Ten");
        act(page, "perform").click();
        assertThat(page.locator("[id='acting:note-error']")).containsText("PT-07");
        act(page, "note").fill("Khác vụ việc");
        act(page, "perform").click();
        assertThat(page.locator("#likes")).containsText("Không trùng");
    }

    @Test
    @DisplayName(
            "PT-03 · of two officers the second is told what the first did, keeps what he typed, and sends it again")
    void clash(Chromium chromium) {
        Colleague officer = Colleague.enter(chromium, "co.petitions");
        PetitionFile file = PetitionFile.enter(officer, "Tạ Văn Hai Người", "Phản ánh cống thoát nước phố Hai Người")
                .act(officer, "assign", Map.of("officer", person("co.petitions")));
        Page second = file.open(officer, "find-ineligible");
        act(second, "note").fill("Thiếu chữ ký");
        file.act(officer, "classify", Map.of("kind", "REFLECTION", "matter", "COMMITTEE"));
        act(second, "perform").click();
        assertThat(second.locator("#changed .meanwhile")).containsText("Phân loại");
        assertThat(second.locator("#changed")).containsText("không còn thực hiện được việc này");
        assertThat(act(second, "again")).hasCount(0);
        assertThat(act(second, "note")).hasValue("Thiếu chữ ký");
        Accessibility.assertAccessible(second);
        Chromium.screenshot(second, "petition/changed");

        file.open(officer, "tell");
        act(second, "note").fill("Đã gọi điện báo tin");
        file.act(officer, "check-duplicates", Map.of());
        act(second, "perform").click();
        assertThat(second.locator("#changed .meanwhile")).containsText("Đối chiếu đơn trùng");
        assertThat(act(second, "note")).hasValue("Đã gọi điện báo tin");
        act(second, "again").click();
        assertThat(second.locator(".timeline li", new Page.LocatorOptions().setHasText("Đã gọi điện báo tin")))
                .hasCount(1);
        assertThat(records.text("select state from petition where id = " + file.id()))
                .isEqualTo("DUPLICATE_CHECK");
    }

    @Test
    @DisplayName("PT-03 · who else has a petition open to act on it is told with the hour, to colleagues only")
    void presence(Chromium chromium) {
        Colleague officer = Colleague.enter(chromium, "co.petitions");
        PetitionFile file = PetitionFile.enter(officer, "Tạ Văn Cùng Mở", "Phản ánh vòi nước công cộng phố Cùng Mở");
        String presence = "api/petitions/" + file.id() + "/presence";
        officer.page().waitForResponse("**/" + presence, () -> file.open(officer));
        assertThat(officer.page().locator("#presence")).isHidden();
        Page deputy = file.open(Colleague.enter(chromium, "co.deputy"));
        assertThat(deputy.locator("#presence"))
                .hasText(Pattern.compile("Cao Văn Tuyển đang mở đơn này để xử lý từ \\d\\d:\\d\\d\\."));
        Accessibility.assertAccessible(deputy);
        Colleague stranger = Colleague.enter(chromium, "po.petitions");
        assertThat(stranger.post(presence, JsonValue.EMPTY_JSON_OBJECT).array()).isEmpty();
        assertThat(records.number("select count(*) from petition_presence where petition = " + file.id()))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("SS-08 · who has nothing to do with petitions is refused; another office sees none of ours")
    void strangers(Chromium chromium) {
        Colleague specialist = Colleague.enter(chromium, "co.specialist");
        assertThat(specialist.page().navigate("petition/petitions.xhtml").status())
                .isEqualTo(403);
        assertThat(Colleague.enter(chromium, "co.deputy")
                        .page()
                        .navigate("petition/intake.xhtml")
                        .status())
                .isEqualTo(403);
        PetitionFile file = PetitionFile.enter(
                Colleague.enter(chromium, "co.petitions"), "Kha Thị Của Mình", "Phản ánh vỉa hè phố Của Mình");
        Page other = file.open(Colleague.enter(chromium, "po.petitions"));
        assertThat(other.locator(".empty")).isVisible();
        assertThat(other.locator("main")).not().containsText("Của Mình");
    }

    @ParameterizedTest(name = "{0} on {1}")
    @DisplayName("PT-01 · the pages speak the language asked for, are accessible and fit their screen")
    @MethodSource("vn.coordination.it.browser.Looks#chosen")
    void pictures(String language, Screen screen, Chromium chromium) {
        Colleague officer = Colleague.enter(chromium, "co.petitions", screen);
        PetitionFile file = PetitionFile.enter(
                        officer,
                        "Quản Thị Ảnh " + language,
                        "Khiếu nại quyết định thu hồi đất nông nghiệp để xây dựng trường học tại thôn Ảnh, đề nghị bồi"
                                + " thường theo giá thị trường và bố trí tái định cư trước khi bàn giao mặt bằng")
                .classified(officer, person("co.petitions"), "COMPLAINT", "COMMITTEE")
                .act(officer, "check-duplicates", Map.of());
        Visit.speak(officer.page(), language);
        picture(officer, "petitions", "petition/petitions.xhtml", language, screen);
        picture(officer, "petitions-empty", "petition/petitions.xhtml?queue=new&words=khongcodonnao", language, screen);
        picture(officer, "petition", "petition/petition.xhtml?id=" + file.id(), language, screen);
    }

    private static void picture(Colleague who, String name, String address, String language, Screen screen) {
        Page page = who.open(address);
        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.content()).doesNotContain("???");
        Chromium.screenshot(page, "petition/" + name + "-" + language + "-" + screen);
        assertThat(Visit.overflow(page)).as("how far %s sticks out", name).isZero();
        Accessibility.assertAccessible(page);
    }

    private long person(String login) {
        return records.number("select person_id from account where login = '" + login + "'");
    }
}
