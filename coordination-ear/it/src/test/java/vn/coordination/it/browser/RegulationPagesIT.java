package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.browser.Accessibility.assertAccessible;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;

/** The regulation as people read it, and the numbers as the secretary keeps them. */
@ExtendWith({RunningCity.class, InBrowser.class})
class RegulationPagesIT {
    private static final String READER = "co.specialist";
    private static final String SECRETARY = "po.secretary";

    private City city;

    @BeforeEach
    void asSeeded(City running) {
        city = running;
        city.records().change("delete from parameter where name = 'PT_39_TOLD' and valid_from > '2022-10-03'");
        city.records().change("update parameter set valid_to = null where name = 'PT_39_TOLD'");
    }

    @ParameterizedTest
    @DisplayName("the regulation in each language and on each screen is accessible and fits")
    @MethodSource("vn.coordination.it.browser.Looks#languages")
    void languages(String tag, Screen screen, Chromium chromium) {
        Gallery gallery = Gallery.of(chromium, READER, "regulation", tag, screen)
                .open("articles", "regulation/articles.xhtml?chapter=2");
        assertThat(gallery.page().locator("#article-6 h3")).containsText(tag.equals("vi") ? "Điều 6." : "Article 6.");
        gallery.open("articles-empty", "regulation/articles.xhtml?words=zzz")
                .open("parameters", "regulation/parameters.xhtml?words=PT-1")
                .open("parameters-empty", "regulation/parameters.xhtml?words=zzz")
                .open("parameter", "regulation/parameter.xhtml?key=PT_11_ACCEPTANCE");
    }

    @ParameterizedTest
    @DisplayName(
            "the form of a value and the list of breaches in each language and on each screen are accessible and fit")
    @MethodSource("vn.coordination.it.browser.Looks#chosen")
    void secretary(String tag, Screen screen, Chromium chromium) {
        city.records().change("delete from judgement where rule_set = 'page-test'");
        broken("CO");
        broken("PO");
        try {
            Gallery.of(chromium, SECRETARY, "regulation", tag, screen)
                    .open("parameter-form", "regulation/parameter.xhtml?key=PT_39_TOLD")
                    .refuse("parameter-error", "edit:enter")
                    .open("breaches", "regulation/breaches.xhtml?code=FL-01")
                    .open("breaches-empty", "regulation/breaches.xhtml?code=TR-01");
        } finally {
            city.records().change("delete from judgement where rule_set = 'page-test'");
        }
    }

    @Test
    @DisplayName("all 169 entries stand in the regulation, each at its own address")
    void whole(Chromium chromium) {
        Page page = open(chromium, READER, Screen.LAPTOP, "regulation/articles.xhtml#SC-05");
        assertThat(page.locator(".clause")).hasCount(169);
        Locator clause = page.locator("#SC-05");
        assertThat(clause).isInViewport();
        assertThat(clause).containsText("Không trùng người, không trùng phòng");
        assertThat(clause.locator(".states")).containsText("Chặn");
        assertThat(clause.locator(".states")).containsText("Đang áp dụng");
        assertThat(clause).containsText("30 phút");
        assertThat(clause).containsText("chờ xác nhận");
        assertThat(page.locator("#PR-01 .states")).containsText("Chưa áp dụng trên hệ thống");
        assertThat(page.locator("#SC-11")).containsText("Chánh Văn phòng");
        assertAccessible(page);
    }

    @ParameterizedTest
    @DisplayName("a complaint of 30 June 2026 is read with ten calendar days, one of 1 July with seven working days")
    @CsvSource({"2026-06-30, 10 ngày theo lịch", "2026-07-01, 7 ngày làm việc"})
    void valueOnADate(String date, String value, Chromium chromium) {
        Page page = open(chromium, READER, Screen.LAPTOP, "regulation/articles.xhtml?words=PT-11&date=" + date);
        assertThat(page.locator(".clause")).hasCount(1);
        assertThat(page.locator("#PT-11 .numbers strong").first()).hasText(value);
        page.locator("#PT-11 details summary").click();
        assertThat(page.locator("#PT-11 details li")).hasCount(2);
        assertThat(page.locator("#PT-11 details")).containsText("Điều 10 Nghị định 155/2026/NĐ-CP");
    }

    @Test
    @DisplayName("the regulation is searched without accents, by chapter and by state; a day without a version says so")
    void searching(Chromium chromium) {
        Page page = open(chromium, READER, Screen.LAPTOP, "regulation/articles.xhtml");
        page.locator("#words").fill("viec dot xuat");
        page.locator("#words").press("Enter");
        assertThat(page.locator("#SC-12")).isVisible();
        assertThat(page.locator("#SC-05")).hasCount(0);
        page.navigate("regulation/articles.xhtml?state=gap&chapter=2");
        assertThat(page.locator("#SC-08")).isVisible();
        assertThat(page.locator("#SC-05")).hasCount(0);
        assertThat(page.locator(".chapter")).hasCount(1);
        page.navigate("regulation/articles.xhtml?date=2022-10-02");
        assertThat(page.locator(".empty")).containsText("Chưa có phiên bản nào có hiệu lực");
    }

    @Test
    @DisplayName("how often an entry was broken opens the list, which tells nothing of another office's matters")
    void breaches(Chromium chromium) {
        city.records().change("delete from judgement where rule_set = 'page-test'");
        broken("CO");
        broken("PO");
        try {
            Page page = open(chromium, READER, Screen.LAPTOP, "regulation/articles.xhtml?words=FL-01");
            page.locator("#FL-01 a[href*='breaches']").click();
            page.waitForURL(Pattern.compile(".*/regulation/breaches\\.xhtml.*"));
            Locator rows = page.locator("#list tbody tr");
            assertThat(rows.filter(new Locator.FilterOptions().setHasText("98.765 người")))
                    .hasCount(1);
            assertThat(page.locator("main")).containsText("Việc của Văn phòng khác");
        } finally {
            city.records().change("delete from judgement where rule_set = 'page-test'");
        }
    }

    @Test
    @DisplayName("the secretary enters a value of the law with date and citation; backward dates are refused in place")
    void entering(Chromium chromium) {
        Page page = open(chromium, SECRETARY, Screen.LAPTOP, "regulation/parameter.xhtml?key=PT_39_TOLD");
        fill(page, "ba", "2027-01-01", "Điều 28 Luật mới");
        assertThat(page.locator("[id='edit:amount-error']")).containsText("Giá trị không đúng với đơn vị");
        fill(page, "3", "2022-10-03", "Điều 28 Luật mới");
        assertThat(page.locator("[id='edit:since-error']")).containsText("phải sau 03/10/2022");
        fill(page, "3", "2027-01-01", "Điều 28 Luật mới");
        assertThat(page.locator("main")).containsText("Đã ghi giá trị mới, áp dụng từ ngày 01/01/2027");
        assertThat(page.locator(".numbers > li")).hasCount(2);
        assertThat(page.locator(".numbers > li").first()).containsText("3 ngày làm việc");
        assertThat(page.locator(".numbers > li").nth(1)).containsText("đến hết ngày 31/12/2026");
        assertThat(city.records()
                        .number("select count(*) from trail_entry where action = 'Parameter.enter' and outcome = 'DONE'"
                                + " and changes like '%Điều 28 Luật mới%'"))
                .isPositive();
        page.navigate("regulation/articles.xhtml?words=PT-39&date=2026-12-31");
        assertThat(page.locator("#PT-39 .numbers strong").first()).hasText("5 ngày làm việc");
        page.navigate("regulation/articles.xhtml?words=PT-39&date=2027-01-01");
        assertThat(page.locator("#PT-39 .numbers strong").first()).hasText("3 ngày làm việc");
    }

    @ParameterizedTest
    @DisplayName("a value of our own regulation has no form, nor has a value of the law for anybody but the secretary")
    @CsvSource({"po.secretary, SC_11_URGENT", "co.chief, PT_39_TOLD"})
    void notEntered(String login, String key, Chromium chromium) {
        Page page = open(chromium, login, Screen.LAPTOP, "regulation/parameter.xhtml?key=" + key);
        assertThat(page.locator(".numbers > li").first()).isVisible();
        assertThat(page.locator("#edit")).hasCount(0);
    }

    @ParameterizedTest
    @DisplayName("an address that names nothing leads to the list")
    @ValueSource(strings = {"regulation/parameter.xhtml?key=NONE", "regulation/breaches.xhtml?code=XX-99"})
    void unknown(String path, Chromium chromium) {
        Page page = open(chromium, READER, Screen.LAPTOP, path);
        assertThat(page.url()).matches(".*/regulation/(parameters|articles)\\.xhtml.*");
    }

    private static void fill(Page page, String amount, String since, String citation) {
        page.locator("[id='edit:amount']").fill(amount);
        page.locator("[id='edit:since_input']").fill(since);
        page.locator("[id='edit:citation']").fill(citation);
        page.locator("[id='edit:enter']").click();
    }

    private void broken(String office) {
        city.records()
                .change(
                        "insert into judgement (id, at, account, office, rule_set, subject_type, subject, refused, codes,"
                                + " facts_version, facts, rulings, parameters) values (uuid(), '2026-11-20 02:00:00', 1, '"
                                + office
                                + "', 'page-test', 'Slot', '', true, 'FL-01', 1, '{}', '[{\"code\":\"FL-01\",\"result\":\"BROKEN\","
                                + "\"variant\":\"capacity\",\"field\":\"\",\"arguments\":[\"ROOM:1\",\"NUMBER:20\",\"NUMBER:98765\"]}]',"
                                + " '{}')");
    }

    private Page open(Chromium chromium, String login, Screen screen, String path) {
        return SignIn.as(chromium, login, "vi", screen, path);
    }
}
