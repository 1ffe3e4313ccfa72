package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
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

/** Letters at the screen: prepared, looked at, issued, kept; and the list of those that nobody has answered. */
@ExtendWith({RunningCity.class, InBrowser.class})
class LettersPageIT {
    private static final String BODY = "Sở Xây dựng thành phố Thử";

    private City city;
    private Records records;

    @BeforeEach
    void open(City running) {
        city = running;
        records = running.records();
    }

    @Test
    @DisplayName(
            "PT-40 · an officer prepares the urging letter from the list, a deputy chief issues it, and it is urged")
    void urged(Chromium chromium) {
        Colleague officer = Colleague.enter(chromium, "co.petitions");
        Colleague deputy = Colleague.enter(chromium, "co.deputy");
        PetitionFile file = forwarded(officer, deputy, "Hạ Thị Đôn", "RECOMMENDATION");
        Page list = officer.open("petition/unanswered.xhtml?what=forwarded");
        Locator line = line(list, file);
        assertThat(line).containsText(BODY);
        assertThat(line).containsText("20/11/2026");
        line.locator("a:has-text('Gửi văn bản đôn đốc')").click();
        assertThat(list.locator("#letter-title")).hasText("Văn bản đôn đốc");
        assertThat(list.locator("[id='letter:issue']")).hasCount(0);
        list.locator("[id='letter:content']").fill("Đề nghị trả lời trước ngày 10/12/2026.");
        list.locator("[id='letter:look']").click();
        assertThat(list.locator(".paper")).containsText("Đề nghị trả lời trước ngày 10/12/2026.");
        assertThat(list.locator(".paper")).not().containsText("Hạ Thị Đôn");
        list.locator("[id='letter:save']").click();
        assertThat(list.locator("#messages")).containsText("Đã lưu dự thảo.");

        Page desk = file.open(deputy);
        desk.locator("section[aria-labelledby='letters-title'] a").click();
        assertThat(desk.locator("[id='letter:content']")).hasValue("Đề nghị trả lời trước ngày 10/12/2026.");
        desk.locator("[id='letter:issue']").click();
        Locator issued = desk.locator("[id='issued:letters_data'] tr");
        assertThat(issued).containsText(Pattern.compile("\\d+/VPUBND"));
        assertThat(desk.locator(".letter-kinds")).not().containsText("dự thảo");
        Gallery.everywhere(desk, "petition", "letters-issued");
        String pdf = issued.locator("a").first().getAttribute("href");
        byte[] kept = desk.request().get(city.page(pdf.substring(1)).toString()).body();
        assertThat(new String(kept, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(records.text(
                        "select group_concat(act order by id) from petition_step where petition = " + file.id()))
                .endsWith("FORWARD,URGE");

        officer.open("petition/unanswered.xhtml?what=urged");
        assertThat(line(list, file)).containsText("Báo cáo Chủ tịch");
        assertThat(line(list, file)).containsText(Pattern.compile("\\d+/VPUBND"));
        String csv = list.locator("a[href*='form=csv']").getAttribute("href");
        assertThat(list.request().get(city.page(csv.substring(1)).toString()).text())
                .contains(file.number(), BODY)
                .doesNotContain("Hạ Thị Đôn");
    }

    @Test
    @DisplayName("PT-35 · what names a shielded writer is not prepared; his own letter opens to the access list only")
    void shielded(Chromium chromium) {
        Colleague officer = Colleague.enter(chromium, "co.petitions");
        Colleague deputy = Colleague.enter(chromium, "co.deputy");
        PetitionFile file = forwarded(officer, deputy, "Zxqletter Thi", "DENUNCIATION");
        Page page = officer.open("petition/letters.xhtml?id=" + file.id() + "&kind=forwarding");
        page.locator("[id='letter:content']").fill("Theo đơn của Zxqletter Thi");
        page.locator("[id='letter:save']").click();
        assertThat(page.locator("[id='letter:content-error']")).containsText("PT-35");

        page.navigate("petition/letters.xhtml?id=" + file.id() + "&kind=receipt");
        page.locator("[id='letter:content']").fill("01 USB");
        page.locator("[id='letter:issue']").click();
        assertThat(page.locator("[id='issued:letters_data'] a")).hasCount(2);
        Page other = deputy.open("petition/letters.xhtml?id=" + file.id());
        assertThat(other.locator("[id='issued:letters_data']")).containsText("Chỉ người trong danh sách");
        assertThat(other.locator("[id='issued:letters_data'] a")).hasCount(0);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @DisplayName("letters and the list of those not answered in each language and on each screen")
    @MethodSource("vn.coordination.it.browser.Looks#chosen")
    void looks(String language, Screen screen, Chromium chromium) {
        Colleague officer = Colleague.enter(chromium, "co.petitions", screen);
        String writer = "Hạ Thị Ảnh " + language + screen.name();
        PetitionFile file = forwarded(officer, Colleague.enter(chromium, "co.deputy"), writer, "DENUNCIATION");
        Visit.speak(officer.page(), language);
        Gallery gallery = new Gallery(officer.page(), "petition", language, screen);
        gallery.open("letters", "petition/letters.xhtml?id=" + file.id() + "&kind=forwarding");
        officer.page().locator("[id='letter:content']").fill("Theo đơn của " + writer);
        gallery.refuse("letters-error", "letter:save");
        gallery.open("unanswered", "petition/unanswered.xhtml");
        Gallery.of(chromium, "po.petitions", "petition", language, screen)
                .open("unanswered-empty", "petition/unanswered.xhtml?what=urged");
    }

    private PetitionFile forwarded(Colleague officer, Colleague deputy, String name, String kind) {
        String summary = "Đề nghị xem xét việc cấp phép xây dựng số " + Math.abs(name.hashCode());
        return PetitionFile.enter(officer, name, summary)
                .classified(
                        officer,
                        records.number("select person_id from account where login = 'co.petitions'"),
                        kind,
                        "COMMITTEE")
                .act(officer, "check-duplicates", Map.of())
                .act(officer, "route", Map.of())
                .act(deputy, "forward", Map.of("to", BODY, "answerDue", "2026-11-20"));
    }

    private static Locator line(Page list, PetitionFile file) {
        Pattern number = Pattern.compile("^\\s*" + file.number() + "\\s*$");
        return list.locator("[id='list:letters_data'] tr")
                .filter(new Locator.FilterOptions()
                        .setHas(list.locator("a", new Page.LocatorOptions().setHasText(number))));
    }
}
