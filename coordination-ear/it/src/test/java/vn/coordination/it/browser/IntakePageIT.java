package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.browser.PetitionScreen.field;
import static vn.coordination.it.browser.PetitionScreen.tabTo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
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

/** Petitions taken in: without the mouse, with scans, and with what is like them at the side. */
@ExtendWith({RunningCity.class, InBrowser.class})
class IntakePageIT {
    private Records records;

    @BeforeEach
    void open(City city) {
        records = city.records();
    }

    @Test
    @DisplayName("PT-01 · a clerk registers petition after petition without the mouse; each is told its number")
    void keyboard(Chromium chromium) {
        Page page = Colleague.enter(chromium, "co.receiver").open("petition/intake.xhtml");
        assertThat(field(page, "channel")).isFocused();
        page.keyboard().type("C");
        tabTo(page, "forwarder");
        page.keyboard().insertText("Báo Thử Nghiệm");
        tabTo(page, "name");
        page.keyboard().insertText("Lương Thị Bàn Phím");
        tabTo(page, "address");
        page.keyboard().insertText("3 ngõ Phím");
        tabTo(page, "summary");
        page.keyboard().insertText("Phản ánh đèn đường phố Phím Bấm hỏng từ tháng 9");
        page.keyboard().press("Control+s");
        Locator given = page.locator(".given");
        assertThat(given).containsText(Pattern.compile("\\d+/\\d{4}-CO"));
        String first = given.textContent();
        assertThat(field(page, "channel")).isFocused();
        assertThat(field(page, "name")).hasValue("");
        assertThat(field(page, "summary")).hasValue("");
        Chromium.screenshot(page, "petition/intake-given");

        tabTo(page, "summary");
        page.keyboard().insertText("Kiến nghị không ghi tên về rác thải phố Phím Bấm");
        assertThat(field(page, "register")).isEnabled();
        page.keyboard().press("Control+s");
        assertThat(given).not().hasText(first);
        assertThat(field(page, "summary")).hasValue("");
        assertThat(records.number(
                        "select count(*) from petition where summary like '%Phím Bấm%' and number is not null"))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("PT-02, PT-35, PT-41 · what cannot be taken in is told at its field; nothing typed is lost")
    void errors(Chromium chromium) {
        Page page = Colleague.enter(chromium, "co.receiver").open("petition/intake.xhtml");
        assertThat(field(page, "representatives")).isHidden();
        field(page, "channel").selectOption("DESK");
        field(page, "name").fill("Đỗ Văn Sai");
        field(page, "persons").fill("8");
        field(page, "scans").setInputFiles(new FilePayload[] {ScanFiles.LETTER, ScanFiles.PRETENDER});
        field(page, "representatives").fill("3");
        field(page, "summary").fill("Đơn của ông Do Van Sai về thửa đất số 9");
        field(page, "register").click();
        assertThat(page.locator("[id='edit:scans-error']")).containsText("la-thu.pdf");
        field(page, "scans").setInputFiles(ScanFiles.LETTER);
        field(page, "register").click();
        assertThat(page.locator("[id='edit:summary-error']")).containsText("PT-35");
        field(page, "summary").fill("Đề nghị xem lại thửa đất số 9");
        field(page, "register").click();
        assertThat(page.locator("[id='edit:representatives-error']")).containsText("PT-41");
        assertThat(page.locator("[id='edit:identified-error']")).containsText("PT-02");
        assertThat(field(page, "name")).hasValue("Đỗ Văn Sai");
        assertThat(field(page, "representatives")).hasValue("3");
        assertThat(page.locator(".intake .file-name")).hasText(ScanFiles.LETTER.name);
        assertThat(page.content()).doesNotContain("???");
        Chromium.screenshot(page, "petition/intake-error");

        Accessibility.assertAccessible(page);
        assertThat((String) page.evaluate("JSON.stringify(sessionStorage)"))
                .contains("thửa đất số 9")
                .doesNotContain("Đỗ Văn Sai");
        assertThat(page.locator("input[name='jakarta.faces.ViewState']").first().inputValue())
                .hasSizeLessThan(80);

        field(page, "representatives").fill("2");
        field(page, "receive").click();
        assertThat(page.locator(".given")).containsText("chưa vào sổ");
        assertThat(field(page, "name")).hasValue("");
        assertThat(page.locator(".intake .file-name")).not().hasText(ScanFiles.LETTER.name);
        assertThat(records.number("select count(*) from petition_scan s join petition p on p.id = s.petition"
                        + " where p.summary = 'Đề nghị xem lại thửa đất số 9'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "PT-02, PT-35 · who else signed, the proxy with his paper and the earlier petition are asked for only when needed")
    void folded(Chromium chromium) {
        Colleague receiver = Colleague.enter(chromium, "co.receiver");
        PetitionFile earlier = PetitionFile.enter(receiver, "Chu Thị Lần Đầu", "Khiếu nại lần đầu về thửa đất Gấp Mở");
        Page page = receiver.open("petition/intake.xhtml");
        field(page, "name").fill("Chu Thị Lần Đầu");
        page.locator("#several summary").click();
        field(page, "others:0:otherName").fill("Chu Văn Cùng Ký");
        page.locator("#proxy summary").click();
        field(page, "proxyName").fill("Luật sư Đàm Thay Mặt");
        page.locator("#before summary").click();
        page.locator("[id='edit:secondLevel'] .ui-chkbox-box").click();
        field(page, "originNumber").fill("999999/2026-CO");
        field(page, "summary").fill("Khiếu nại lần hai về thửa đất Gấp Mở");
        field(page, "register").click();
        assertThat(page.locator("[id='edit:authority-error']")).not().isEmpty();
        field(page, "authority").fill("Giấy ủy quyền số 8");
        field(page, "register").click();
        assertThat(page.locator("[id='edit:originNumber-error']")).containsText("Không tìm thấy");
        Accessibility.assertAccessible(page);
        field(page, "originNumber").fill(earlier.number());
        field(page, "register").click();
        assertThat(page.locator(".given")).containsText(Pattern.compile("\\d+/\\d{4}-CO"));

        page.locator(".given a").click();
        page.locator("[id='writers:purpose']").fill("kiểm tra");
        page.locator("[id='writers:look']").click();
        assertThat(page.locator(".writers > li")).hasCount(3);
        assertThat(page.locator(".writers > li").last()).containsText("Giấy ủy quyền số 8");
        assertThat(page.locator(".case-facts a[href$='id=" + earlier.id() + "']"))
                .isVisible();
    }

    @Test
    @DisplayName(
            "PT-07, PT-36 · while a petition is typed the side tells what is like it, as far as the clerk may know")
    void whileTyping(Chromium chromium) {
        Colleague party = Colleague.enter(chromium, "po.petitions");
        String summary = "Phản ánh bãi tập kết vật liệu lấn vỉa hè đường Gõ Phím từ tháng 7 năm 2026";
        PetitionFile.enter(party, "Lục Thị Gõ Dở", summary);
        PetitionFile told = PetitionFile.enter(party, "Lục Thị Gõ Dở", summary.replace("lấn", "chiếm"))
                .classified(party, person("po.petitions"), "REFLECTION", "COMMITTEE");
        Page page = Colleague.enter(chromium, "co.receiver").open("petition/intake.xhtml");
        field(page, "name").fill("Luc Thi Go Do");
        field(page, "address").fill("số 7 phố Cầu Thử");
        field(page, "target").fill("UBND phường Thử Nghiệm");
        field(page, "summary").click();
        page.keyboard().insertText(summary);
        Locator side = page.locator(".entry-likes");
        assertThat(side.locator("[role='status']")).containsText("Đơn nghi trùng: 2");
        assertThat(field(page, "summary")).isFocused();
        assertThat(side).containsText("nội dung được giữ kín");
        assertThat(side.locator("li", new Locator.LocatorOptions().setHasText(told.number())))
                .containsText("Cùng họ tên");
        Chromium.screenshot(page, "petition/intake-likes");
        Accessibility.assertAccessible(page);
        field(page, "summary").fill("");
        assertThat(side.locator(".likes")).hasCount(0);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @DisplayName(
            "PT-01 · empty, and with everything unfolded and something wrong, it speaks the language and fits the screen")
    @MethodSource("vn.coordination.it.browser.Looks#chosen")
    void pictures(String language, Screen screen, Chromium chromium) {
        Gallery gallery = Gallery.of(chromium, "co.receiver", "petition", language, screen);
        full(gallery.page(), gallery.open("intake", "petition/intake.xhtml"));
    }

    /** Everything unfolded and something wrong. */
    private static void full(Page page, Gallery gallery) {
        for (Locator part : page.locator(".intake details summary").all()) {
            part.click();
        }
        field(page, "originNumber").fill("1/1999-CO");
        field(page, "summary").fill("Đề nghị xem lại");
        field(page, "scans").setInputFiles(ScanFiles.PRETENDER);
        gallery.refuse("intake-full", "edit:register");
    }

    private long person(String login) {
        return records.number("select person_id from account where login = '" + login + "'");
    }
}
