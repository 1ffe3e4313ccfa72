package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One version from its first draft through the screens to the day it is in force. */
@ExtendWith(AmendedCity.class)
class RegulationVersionsIT {
    private VersionDesk desk;
    private Chromium chromium;

    @BeforeEach
    void open(VersionDesk fresh) {
        desk = fresh;
        chromium = fresh.chromium;
    }

    @Test
    @DisplayName("CM-05, FL-02 · a value changed through the screens holds from its day on, and not before")
    void fromItsDayOn() throws SQLException {
        Page secretary = desk.secretary.open("regulation/versions.xhtml");
        secretary.locator("[id='acts:open']").click();
        fill(secretary, "[id='head:date_input']", "27/11/2026");
        secretary.locator("[id='head:save']").click();
        assertThat(secretary.locator("#told")).containsText("Đã lưu dự thảo");
        secretary.locator("a[href*='FL_02_SET_UP']").click();
        secretary.locator("[id='edit:amount']").fill("20");
        secretary.locator("[id='edit:save']").click();
        assertThat(secretary.locator(".pairs")).containsText("20 phút");
        secretary.locator("a[href*='article=14']").click();
        Locator text = secretary.locator("[id='edit:textVi']");
        text.fill(text.inputValue() + " Thời gian chuẩn bị phòng là 20 phút.");
        secretary.locator("[id='edit:save']").click();
        assertThat(secretary.locator(".pair ins")).containsText("Thời gian chuẩn bị phòng");
        secretary.locator("[id='consult:question']").fill("Tăng thời gian chuẩn bị phòng lên 20 phút");
        secretary.locator("[id='consult:send']").click();
        secretary.waitForURL("**/consultation.xhtml*");
        String consultation = secretary.url();

        reply(desk.party, consultation, "AGREED", "");
        reply(desk.council, consultation, "AGREED_WITH_COMMENTS", "Cần thông báo cho bộ phận hậu cần.");
        reply(desk.committee, consultation, "AGREED", "");
        secretary.navigate(consultation);
        secretary.locator("[id='together:synthesis']").fill("Ba Văn phòng thống nhất.");
        secretary.locator("[id='together:do']").click();
        assertThat(secretary.locator(".page-head")).containsText("Đã tổng hợp");
        secretary.locator(".page-acts a").click();
        secretary.waitForURL("**/signing.xhtml*");
        String signing = secretary.url();
        sign(desk.party, signing);
        sign(desk.council, signing);
        sign(desk.committee, signing);
        assertThat(desk.committee.page().locator(".page-head")).containsText("Đã ký, chưa đến ngày");
        Chromium.screenshot(desk.committee.page(), "versions/signed");

        Colleague coordinator = Colleague.enter(chromium, "co.coordinator");
        assertThat(second(coordinator, "2033-01-11", "10:15").state()).isEqualTo("SUBMITTED");
        desk.pass("day");
        Colleague.Answer refused = second(coordinator, "2033-01-12", "10:15");
        assertThat(refused.state()).isEqualTo("CONFLICT");
        assertThat(refused.codes()).containsExactly("FL-02");
        assertThat(second(coordinator, "2033-01-13", "10:20").state()).isEqualTo("SUBMITTED");

        assertThat(judgedBy("2033-01-11")).contains("1 \"15 MINUTES\"");
        assertThat(judgedBy("2033-01-12")).contains("2 \"20 MINUTES\"");
        secretary.navigate("regulation/articles.xhtml?words=FL-02");
        assertThat(secretary.locator("#FL-02 .numbers strong").first()).hasText("20 phút");
        secretary.navigate("regulation/compare.xhtml?before=1&after=2");
        assertThat(secretary.locator(".pairs del")).hasText("15 phút");
        assertThat(secretary.locator(".pairs ins")).hasText("20 phút");
        Chromium.screenshot(secretary, "versions/compared");
    }

    private static void reply(Colleague chief, String consultation, String opinion, String comments) {
        Page page = chief.open(consultation);
        page.locator("[id='reply:opinion']").selectOption(opinion);
        page.locator("[id='reply:comments']").fill(comments);
        page.locator("[id='reply:send']").click();
        assertThat(page.locator("#told")).containsText("Đã ghi ý kiến");
    }

    private static void sign(Colleague chief, String signing) {
        Page page = chief.open(signing);
        page.locator("[id='sign:do']").click();
        assertThat(page.locator("#told")).containsText("Đã ký phiên bản");
    }

    private static void fill(Page page, String field, String value) {
        page.locator(field).fill(value);
        page.locator(field).press("Tab");
    }

    /** A meeting from nine to ten in a room, and another in it from then on. */
    private Colleague.Answer second(Colleague coordinator, String day, String starts) throws SQLException {
        coordinator.post("api/slots", slot(day, "09:00", "10:00", 4));
        return coordinator.post("api/slots", slot(day, starts, "11:00", 5));
    }

    private JsonObject slot(String day, String starts, String ends, int leader) throws SQLException {
        long chair = desk.number(
                "select distinct person_id from post where leader order by board_rank limit 1 offset " + leader);
        return Json.createObjectBuilder()
                .add("office", "CO")
                .add("day", day)
                .add("starts", starts)
                .add("ends", ends)
                .add("title", "Họp " + day + " " + starts)
                .add("body", desk.number("select id from body where code = 'PEOPLES_COMMITTEE'"))
                .add("precedence", "NATIONAL")
                .add("leadUnit", "Phòng Tổng hợp")
                .add("expected", 10)
                .add("room", desk.number("select id from room where name = 'Phòng họp 5 tầng 2'"))
                .add(
                        "attendees",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("person", chair)
                                        .add("part", "CHAIR")))
                .add("submit", true)
                .build();
    }

    /** Version and set-up time by which the second meeting of the day was judged. */
    private String judgedBy(String day) throws SQLException {
        return desk.text("select concat(j.regulation, ' ', json_extract(j.parameters, '$.FL_02_SET_UP'))"
                + " from judgement j join slot s on s.id = j.subject"
                + " where j.subject_type = 'Slot' and j.rule_set = 'schedule.allocate' and s.day = '" + day + "'"
                + " order by j.at desc limit 1");
    }
}
