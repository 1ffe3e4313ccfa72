package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.browser.PetitionScreen.act;
import static vn.coordination.it.browser.PetitionScreen.field;
import static vn.coordination.it.browser.PetitionScreen.link;
import static vn.coordination.it.browser.PetitionScreen.perform;
import static vn.coordination.it.browser.PetitionScreen.press;
import static vn.coordination.it.browser.PetitionScreen.tabTo;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A receiver, a petition officer, a deputy chief and an officer of another office, all signed in at once. The limits lie
 * half an hour ahead; each is looked at before and after an hour has passed. By name after the classes whose city it shares.
 */
@ExtendWith(AmendedCity.class)
class WayOfAPetitionIT {
    private VersionDesk desk;
    private Colleague receiver;
    private Colleague officer;
    private Colleague deputy;
    private Colleague council;

    private void enter(VersionDesk city) {
        desk = city;
        receiver = Colleague.enter(desk.chromium, "co.receiver");
        officer = Colleague.enter(desk.chromium, "co.petitions");
        deputy = Colleague.enter(desk.chromium, "co.deputy");
        council = Colleague.enter(desk.chromium, "do.petitions");
    }

    @Test
    @DisplayName(
            "PT-01, PT-03, PT-06 · registered, screened and handed over: in time before the limit, marked late after it")
    void handedOver(VersionDesk city) throws SQLException {
        enter(city);
        PetitionFile fresh = registered("Uông Thị Đường Xa", "Kiến nghị giám sát thu phí trông xe phố Đường Xa");
        Page screening = officer.open("petition/petitions.xhtml?queue=new");
        link(screening, fresh).click();
        perform(screening, "officer", Long.toString(person("co.petitions")));
        PetitionFile early = offered("Bế Văn Đúng Hạn", "Đề nghị chất vấn việc chậm sửa cầu treo bản Nà Thử");
        PetitionFile late = offered("Ma Thị Trễ Hạn", "Phản ánh lịch tiếp xúc cử tri của tổ đại biểu số 9");
        String classification = nearing(fresh, "PT-03", "CO");
        String first = nearing(early, "PT-06", "DO");
        String second = nearing(late, "PT-06", "DO");

        notLate(fresh.open(officer), classification);
        Page other = council.open("petition/petitions.xhtml?queue=on_the_way");
        assertThat(link(other, late)).isVisible();
        link(other, early).click();
        notLate(other, first);
        press(other, "Nhận bàn giao");

        desk.pass("hour");
        Page screened = fresh.open(officer);
        late(screened, classification);
        late(late.open(council), second);
        assertThat(council.open("notice/notices.xhtml")
                        .locator(".notices > li", containing(late))
                        .first())
                .isVisible();
        Chromium.screenshot(screened, "petition/way-late");
        press(late.open(council), "Nhận bàn giao");
        Page counted = council.open("deadline/counting.xhtml?id=" + first);
        assertThat(counted.locator("#counting header .state-good")).isVisible();
        // and stays late for good
        counted = council.open("deadline/counting.xhtml?id=" + second);
        assertThat(counted.locator("#counting header .state-late")).isVisible();

        screened = fresh.open(officer, "classify");
        act(screened, "kind").selectOption("RECOMMENDATION");
        perform(screened, "matter", "ELECTED_BODIES");
        press(screened, "Đối chiếu đơn trùng");
        press(screened, "Sang bước chọn hướng xử lý");
        press(screened, "Bàn giao cho Văn phòng khác");
        link(council.open("petition/petitions.xhtml?queue=on_the_way"), fresh).click();
        press(council.page(), "Nhận bàn giao");
        assertThat(desk.text("select office from petition where id = " + fresh.id()))
                .isEqualTo("DO");
    }

    @Test
    @DisplayName(
            "PT-11, PT-14, PT-16, PT-30, PT-33 · what a deputy chief decides, just before and just after its limit")
    void decided(VersionDesk city) throws SQLException {
        enter(city);
        PetitionFile offered = routed("Lò Văn Chờ Thụ Lý", "Khiếu nại quyết định xử phạt vi phạm đất đai", "COMPLAINT");
        PetitionFile running =
                verified("Quàng Thị Đang Giải", "Khiếu nại mức bồi thường hoa màu ven sông", "COMPLAINT");
        PetitionFile secret = verified("Vàng A Kín", "Tố cáo cán bộ thôn lập khống danh sách hỗ trợ", "DENUNCIATION");
        String acceptance = nearing(offered, "PT-11", "CO");
        String settlement = nearing(running, "PT-14", "CO");
        String conclusion = nearing(secret, "PT-28", "CO");

        notLate(offered.open(deputy), acceptance);
        notLate(running.open(deputy), settlement);
        refused(secret.open(deputy, "ask-report"), "51/VP-TCD", "PT-30");

        desk.pass("hour");
        late(offered.open(deputy), acceptance);
        press(deputy.page(), "Thụ lý");
        late(running.open(deputy, "extend"), settlement);
        deputy.page().locator("[id='acting:criteria'] input").first().check();
        refused(deputy.page(), "gia hạn", "PT-16");
        press(running.open(deputy), "Ra quyết định giải quyết");
        late(secret.open(deputy, "ask-report"), conclusion);
        act(deputy.page(), "note").fill("51/VP-TCD");
        press(deputy.page(), "Yêu cầu báo cáo quá hạn");

        Page alarmed = secret.open(officer, "raise-alarm");
        act(alarmed, "ground").selectOption("SIGN_OF_CRIME");
        act(alarmed, "note").fill("danh sách có chữ ký giả");
        press(alarmed, "Báo dấu hiệu tội phạm, nguy cơ");
        assertThat(alarmed.locator(".page-head .state-breach")).hasText("Dấu hiệu tội phạm");
        Accessibility.assertAccessible(alarmed);
        Chromium.screenshot(alarmed, "petition/way-alarm");
        assertThat(deputy.open("notice/notices.xhtml")
                        .locator(".notices > li", containing(secret))
                        .first())
                .containsText("dấu hiệu tội phạm");
        assertThat(council.open("notice/notices.xhtml").locator(".notices > li", containing(secret)))
                .hasCount(0);
    }

    /** A clock, on the page of who has to look after it. */
    private record Limit(String code, Colleague reader, PetitionFile file, String clock) {}

    private Limit limit(String code, Colleague reader, PetitionFile file) throws SQLException {
        return new Limit(code, reader, file, nearing(file, code, "CO"));
    }

    private List<Limit> limits() throws SQLException {
        PetitionFile unnumbered = PetitionFile.enter(receiver, "Vi Thị Một", "Kiến nghị mở chợ phiên Thử", false);
        PetitionFile registered = PetitionFile.enter(receiver, "Vi Thị Hai", "Kiến nghị sửa kè suối Thử");
        PetitionFile ineligible = PetitionFile.enter(receiver, "Vi Thị Ba", "Kiến nghị cấp nước bản Thử")
                .act(officer, "assign", Map.of("officer", person("co.petitions")))
                .act(officer, "find-ineligible", Map.of("lacking", List.of("SIGNATURE")));
        PetitionFile sentBack = offered("Vi Thị Bốn", "Kiến nghị lịch tiếp xúc cử tri bản Thử")
                .act(council, "send-back", Map.of("note", "thuộc thẩm quyền của thành phố"));
        Map<String, Object> body = Map.of("to", "Sở Thử Nghiệm", "answerDue", "2046-12-31");
        PetitionFile asked = routed("Vi Thị Năm", "Kiến nghị xe buýt tuyến Thử 5", "RECOMMENDATION")
                .act(deputy, "forward", body);
        PetitionFile answered = routed("Vi Thị Sáu", "Kiến nghị xe buýt tuyến Thử 6", "RECOMMENDATION")
                .act(deputy, "forward", body)
                .act(officer, "answer", Map.of("note", "16/STN"));
        PetitionFile refused = routed("Vi Thị Bảy", "Khiếu nại thu hồi đất thửa Thử 7", "COMPLAINT")
                .act(deputy, "refuse", Map.of("ground", "BEFORE_COURT"));
        PetitionFile decided = verified("Vi Thị Tám", "Khiếu nại thu hồi đất thửa Thử 8", "COMPLAINT")
                .act(deputy, "decide", Map.of("note", "18/QĐ-UBND"));
        String day = desk.text("select date(" + VersionDesk.NOW + " + interval 9 day)");
        PetitionFile meeting = verified("Vi Thị Chín", "Khiếu nại thu hồi đất thửa Thử 9", "COMPLAINT")
                .act(deputy, "set-dialogue", Map.of("day", day));
        PetitionFile suspended = verified("Vi Thị Mười", "Khiếu nại thu hồi đất thửa Thử 10", "COMPLAINT")
                .act(deputy, "suspend", Map.of("ground", "EXPERTISE"));
        return List.of(
                limit("PT-01", receiver, unnumbered),
                limit("PT-03", officer, registered),
                limit("PT-04", officer, ineligible),
                limit("PT-06", deputy, sentBack),
                limit("PT-37", officer, routed("Vi Thị Chờ", "Kiến nghị đặt tên phố Thử", "RECOMMENDATION")),
                limit("PT-40", officer, asked),
                limit("PT-39", officer, answered),
                limit("PT-44", officer, refused),
                limit("PT-18", officer, decided),
                limit("PT-19", officer, meeting),
                limit("PT-20", deputy, suspended),
                limit("PT-22", deputy, routed("Vi Thị Kín", "Tố cáo thu quỹ sai ở trường Thử", "DENUNCIATION")));
    }

    @Test
    @DisplayName(
            "PT-01, PT-03, PT-04, PT-06, PT-18, PT-19, PT-20, PT-22, PT-37, PT-39, PT-40, PT-44 · in time just before"
                    + " each limit, late for good just after it, and its heads are told")
    void limits(VersionDesk city) throws SQLException {
        enter(city);
        List<Limit> limits = limits();
        limits.forEach(limit -> notLate(limit.file().open(limit.reader()), limit.clock()));
        desk.pass("hour");
        limits.forEach(limit -> late(limit.file().open(limit.reader()), limit.clock()));
        String clocks = limits.stream().map(Limit::clock).collect(Collectors.joining(","));
        assertThat(desk.number("select count(distinct deadline) from escalation_step where step = 'HOLDER'"
                        + " and deadline in (" + clocks + ")"))
                .isEqualTo(limits.size());
    }

    /** By the receiver, without the mouse. */
    private PetitionFile registered(String name, String summary) throws SQLException {
        Page page = receiver.open("petition/intake.xhtml");
        assertThat(field(page, "channel")).isFocused();
        tabTo(page, "name");
        page.keyboard().insertText(name);
        tabTo(page, "summary");
        page.keyboard().insertText(summary);
        page.keyboard().press("Control+s");
        assertThat(page.locator(".given")).containsText(Pattern.compile("\\d+/\\d{4}-CO"));
        long id = desk.number("select max(id) from petition where summary = '" + summary + "'");
        return new PetitionFile(id, officer.get("api/petitions/" + id).json().getString("number"));
    }

    private PetitionFile offered(String name, String summary) throws SQLException {
        return routed(name, summary, "RECOMMENDATION", "ELECTED_BODIES").act(officer, "transfer", Map.of("to", "DO"));
    }

    private PetitionFile verified(String name, String summary, String kind) throws SQLException {
        return routed(name, summary, kind).act(deputy, "accept", Map.of()).act(deputy, "verify", Map.of());
    }

    private PetitionFile routed(String name, String summary, String kind) throws SQLException {
        return routed(name, summary, kind, "COMMITTEE");
    }

    private PetitionFile routed(String name, String summary, String kind, String matter) throws SQLException {
        return PetitionFile.enter(receiver, name, summary)
                .classified(officer, person("co.petitions"), kind, matter)
                .act(officer, "check-duplicates", Map.of())
                .act(officer, "route", Map.of());
    }

    private long person(String login) throws SQLException {
        return desk.number("select person_id from account where login = '" + login + "'");
    }

    /** Brings the end of its clock near; returns the clock's id. */
    private String nearing(PetitionFile file, String code, String office) throws SQLException {
        String clock = desk.text("select max(id) from deadline where subject_type = 'Petition' and ending is null"
                + " and subject = '" + file.id() + "' and code = '" + code + "' and office = '" + office + "'");
        desk.arrange("update deadline set due = " + VersionDesk.NOW + " + interval 30 minute where id = " + clock);
        return clock;
    }

    private static Locator light(Page page, String clock) {
        return page.locator(".case-clocks a.deadline[href$='id=" + clock + "']");
    }

    private static void notLate(Page page, String clock) {
        assertThat(light(page, clock)).isVisible();
        assertThat(light(page, clock).locator(".state-late")).hasCount(0);
    }

    private static void late(Page page, String clock) {
        assertThat(light(page, clock).locator(".state-late")).isVisible();
    }

    /** The chosen act, and the entry that stands against it. */
    private static void refused(Page page, String note, String code) {
        act(page, "note").fill(note);
        act(page, "perform").click();
        assertThat(page.locator(".breaches")).containsText(code);
    }

    private static Page.LocatorOptions containing(PetitionFile file) {
        return new Page.LocatorOptions().setHasText(Pattern.compile("\\b" + file.number()));
    }
}
