package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.coordination.it.browser.Accessibility.assertAccessible;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.SharedDatabase;

/**
 * Versions of the regulation on the deployed application. The city is its own, because its regulation changes and its
 * clock moves by a day; the test that moves it that far comes last.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RegulationVersionsIT {
    private static City city;
    private static Chromium chromium;

    @RegisterExtension
    static final BeforeAllCallback CITY = context -> {
        city = City.apart(SharedDatabase.of(context), "versions");
        chromium = new Chromium(city);
    };

    private VersionDesk desk;

    @BeforeEach
    void open() throws SQLException {
        VersionDesk.clear(city);
        desk = new VersionDesk(city, chromium);
    }

    @AfterEach
    void leave() {
        chromium.closePages();
    }

    @AfterAll
    static void close() {
        chromium.close();
        city.close();
    }

    @Test
    @Order(1)
    @DisplayName("CM-05 · a version takes three signatures under the same words, and one is in force on any date")
    void threeSignatures() throws SQLException {
        long id = desk.agreed("2026-12-07");
        assertThat(desk.sign(desk.party, id).state()).isEqualTo("CONSULTED");
        assertThat(desk.sign(desk.party, id).codes()).containsExactly("CM-05");
        assertThat(desk.sign(desk.council, id).state()).isEqualTo("CONSULTED");
        assertThat(desk.sign(desk.committee, id, "another").status()).isEqualTo(409);
        assertThat(desk.number("select count(*) from regulation_version where binding = 1"))
                .isEqualTo(1);
        assertThat(desk.sign(desk.committee, id).state()).isEqualTo("SIGNED");
        assertThat(desk.version(1).getString("until")).isEqualTo("2026-12-06");
        assertThat(desk.text("select group_concat(distinct a.login order by a.login) from signature s"
                        + " join account a on a.person_id = s.person"))
                .isEqualTo("co.chief,do.chief,po.chief");
        assertThatThrownBy(() -> desk.arrange("update regulation_version set valid_to = '9999-12-31' where id = 1"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("one_version_in_force");
        assertThat(desk.number("select count(*) from notice where text_key = 'amendment.signed'"))
                .isPositive();
    }

    @Test
    @Order(1)
    @DisplayName("CM-05 · a draft before the offices rests; taken back or given another day it loses its signatures")
    void rests() throws SQLException {
        long id = desk.agreed("2026-12-07");
        desk.sign(desk.party, id);
        assertThat(desk.propose(id, "FL_02_SET_UP", "20").codes()).containsExactly("CM-05");
        assertThat(desk.date(id, "2026-12-08").status()).isEqualTo(200);
        assertThat(desk.version(id).getJsonArray("signatures")).isEmpty();
        desk.sign(desk.council, id);
        JsonObject back = Json.createObjectBuilder()
                .add("version", desk.version(id).getInt("version"))
                .build();
        assertThat(desk.secretary
                        .post("api/regulation/versions/" + id + "/take-back", back)
                        .state())
                .isEqualTo("DRAFT");
        assertThat(desk.propose(id, "FL_02_SET_UP", "20").status()).isEqualTo(200);
        desk.consult(id, "Xin ý kiến lại", false);
        assertThat(desk.version(id).getJsonArray("signatures")).isEmpty();
        assertThat(desk.number("select count(*) from consultation")).isEqualTo(2);
        assertThat(desk.sign(desk.party, id).codes()).containsExactly("CM-05");
    }

    @Test
    @Order(1)
    @DisplayName(
            "CM-05 · one draft at a time, by the secretary; a day no longer ahead is not signed, nor by a deputy alone")
    void guards() {
        long id = desk.agreed("2026-11-26");
        assertThat(desk.secretary
                        .post("api/regulation/versions", VersionDesk.NOTHING)
                        .codes())
                .containsExactly("CM-05");
        assertThat(desk.party
                        .post("api/regulation/versions", VersionDesk.NOTHING)
                        .status())
                .isEqualTo(403);
        assertThat(desk.sign(desk.party, id).codes()).containsExactly("CM-05");
        desk.date(id, "2026-12-07");
        assertThat(desk.sign(Colleague.enter(chromium, "po.deputy"), id).codes())
                .containsExactly("CM-05");
        assertThat(desk.sign(Colleague.enter(chromium, "do.deputy"), id).status())
                .as("with a mandate")
                .isEqualTo(200);
        Page page = desk.party.open("regulation/signing.xhtml?id=" + id);
        assertThat(page.locator(".signatures")).containsText("Lưu Thị Kim Oanh (ký thay Mai Thị Hồng Vân)");
    }

    @Test
    @Order(1)
    @DisplayName("CM-06 · with an empty post nothing is signed; the page shows the hole, and the office fills it there")
    void emptyPost() throws SQLException {
        desk.arrange("delete from area_contacts where office = 'CO' and area = 3");
        long id = desk.agreed("2026-12-07");
        Colleague.Answer refused = desk.sign(desk.party, id);
        assertThat(refused.codes()).containsExactly("CM-06");
        assertThat(refused.json().getJsonArray("breaches")).hasSize(2);
        assertThat(desk.party.open("regulation/signing.xhtml?id=" + id).locator("main"))
                .containsText("còn vị trí đầu mối chưa cử");
        Page page = desk.committee.open("regulation/contacts.xhtml?area=3");
        assertThat(page.locator(".list-count")).containsText("1 chỗ còn thiếu");
        page.locator("[id='edit:contact']").selectOption("Phùng Thị Thảo · Điều phối lịch VPUBND");
        page.locator("[id='edit:deputy']").selectOption("Phùng Thị Thảo · Điều phối lịch VPUBND");
        page.locator("[id='edit:save']").click();
        assertThat(page.locator("[id='edit:deputy-error']")).containsText("hai người khác nhau");
        page.locator("[id='edit:deputy']").selectOption("Cao Tiến Dũng · Phó Chánh Văn phòng UBND");
        page.locator("[id='edit:save']").click();
        assertThat(page.locator(".list-count")).containsText("Đã cử đủ");
        assertThat(desk.sign(desk.party, id).status()).isEqualTo(200);
    }

    @Test
    @Order(1)
    @DisplayName("CM-06, SS-08 · an office names its own people only")
    void ownPeople() throws SQLException {
        long own = desk.number("select person_id from account where login = 'po.coordinator'");
        long other = desk.number("select person_id from account where login = 'co.coordinator'");
        int seen = desk.party.get("api/coordination/contacts").array().getValuesAs(JsonObject.class).stream()
                .filter(row -> row.getString("office").equals("PO") && row.getInt("area") == 2)
                .findFirst()
                .orElseThrow()
                .getInt("version");
        JsonObject body = Json.createObjectBuilder()
                .add("contact", own)
                .add("deputy", other)
                .add("version", seen)
                .build();
        assertThat(desk.party.put("api/coordination/contacts/PO/2", body).codes())
                .containsExactly("CM-06");
        assertThat(desk.committee.put("api/coordination/contacts/PO/2", body).codes())
                .containsExactly("SS-08");
    }

    @Test
    @Order(1)
    @DisplayName("CM-07 · any office records who did not coordinate; all three read it, and nobody changes it")
    void shortcoming() {
        JsonObject told = Json.createObjectBuilder()
                .add("office", "DO")
                .add("kind", "REFUSED")
                .add("area", 3)
                .add("day", "2026-11-20")
                .add("matter", "Cử người trực điểm cầu")
                .add("reason", "Chưa bố trí được người")
                .build();
        assertThat(desk.committee.post("api/coordination/shortcomings", told).status())
                .isEqualTo(200);
        JsonObject ahead =
                Json.createObjectBuilder(told).add("day", "2027-11-20").build();
        assertThat(desk.committee.post("api/coordination/shortcomings", ahead).codes())
                .containsExactly("CM-07");
        assertThat(desk.council
                        .get("api/coordination/shortcomings?since=2026-01-01&until=2026-12-31")
                        .body())
                .contains("Cử người trực điểm cầu", "REFUSED");
        Page page = desk.party.open("regulation/shortcomings.xhtml");
        assertThat(page.locator("#list")).containsText("Chưa bố trí được người");
        assertAccessible(page);
        refusedByTheDatabase("update shortcoming set reason = 'khác'");
        refusedByTheDatabase("delete from shortcoming");
    }

    @Test
    @Order(1)
    @DisplayName("DC-09 · a consultation names its question; five working days, two when urgent, and chiefs reply")
    void asked() throws SQLException {
        long id = desk.draft();
        assertThat(desk.consult(id, " ", false).codes()).containsExactly("DC-09");
        desk.consult(id, "Xin ý kiến", false);
        assertThat(due(desk.consultation(id))).isEqualTo("2026-12-03T17:00:00Z");
        assertThat(desk.reply(Colleague.enter(chromium, "co.deputy"), desk.consultation(id), "AGREED", "")
                        .codes())
                .containsExactly("DC-09");
        assertThat(desk.reply(desk.council, desk.consultation(id), "DISAGREED", "")
                        .codes())
                .containsExactly("DC-09");
        assertThat(desk.number("select count(*) from notice where text_key = 'consultation.asked'"))
                .isPositive();
        VersionDesk.clear(city);
        long urgent = desk.draft();
        desk.consult(urgent, "Xin ý kiến gấp", true);
        assertThat(due(desk.consultation(urgent))).isEqualTo("2026-11-30T17:00:00Z");
    }

    @Test
    @Order(1)
    @DisplayName("DC-12 · a reply is never changed: a later view is another reply, until the opinions are together")
    void replies() {
        long consultation = desk.consultation(desk.consulted("2026-12-07"));
        desk.reply(desk.council, consultation, "DISAGREED", "Thời hạn quá ngắn");
        desk.reply(desk.council, consultation, "AGREED", "");
        assertThat(desk.party.get("api/consultations/" + consultation).json().getJsonArray("replies"))
                .hasSize(2);
        refusedByTheDatabase("update consultation_reply set opinion = 'AGREED'");
        refusedByTheDatabase("delete from consultation_reply");
        assertThat(desk.synthesise(consultation).codes()).containsExactly("DC-10");
        desk.reply(desk.party, consultation, "AGREED", "");
        desk.reply(desk.committee, consultation, "AGREED_WITH_COMMENTS", "Nên nêu rõ cách tính giờ");
        assertThat(desk.synthesise(consultation).state()).isEqualTo("SYNTHESISED");
        assertThat(desk.reply(desk.council, consultation, "DISAGREED", "Đổi ý").codes())
                .containsExactly("DC-12");
    }

    @Test
    @Order(2)
    @DisplayName("DC-10 · silence at the limit is consent, but in no excluded matter and not while nobody could speak")
    void silence() throws SQLException {
        long consultation = desk.consultation(desk.consulted("2026-12-07"));
        desk.reply(desk.party, consultation, "AGREED", "");
        desk.arrange("update deadline set due = " + VersionDesk.NOW + " - interval 1 minute"
                + " where subject_type = 'Consultation' and ending is null");
        desk.arrange("update consultation set matter = 'PERSONNEL'");
        desk.pass("hour");
        assertThat(silent()).as("a matter of personnel").isZero();

        desk.arrange("update consultation set matter = 'ORDINARY'");
        String digest = "sha2('co.chief', 256)";
        desk.arrange("delete from login_source where login_digest = " + digest);
        desk.arrange("insert into login_source (login_digest, source, failures, touched_at, locked_until) values ("
                + digest + ", 'address:192.0.2.1', 5, " + VersionDesk.NOW + ", " + VersionDesk.NOW
                + " + interval 10 hour)");
        desk.pass("hour");
        assertThat(silent())
                .as("the council's chief was silent, the committee's locked out")
                .isEqualTo(1);
        assertThat(desk.number("select count(*) from notice where text_key = 'consultation.nobodyCouldSpeak'"))
                .isPositive();

        desk.arrange("delete from login_source where login_digest = " + digest);
        desk.pass("hour");
        assertThat(silent()).isEqualTo(2);
        assertThat(desk.text("select group_concat(distinct rule) from consultation_reply where opinion = 'SILENT'"))
                .isEqualTo("DC-10");
        desk.pass("hour");
        assertThat(silent()).as("recorded once").isEqualTo(2);
        assertThat(desk.synthesise(consultation).state()).isEqualTo("SYNTHESISED");
    }

    @ParameterizedTest
    @Order(3)
    @DisplayName("the pages of a version in each language and on each screen are accessible and fit")
    @MethodSource("vn.coordination.it.browser.Looks#chosen")
    void pages(String tag, Screen screen) {
        long draft = desk.draft();
        desk.propose(draft, "FL_02_SET_UP", "20");
        Page secretary = Colleague.enter(chromium, "po.secretary", screen).page();
        secretary.navigate("language?to=" + tag + "&back=/regulation/versions.xhtml");
        look(secretary, "versions.xhtml", tag, screen);
        look(secretary, "draft.xhtml?id=" + draft, tag, screen);
        assertThat(secretary.locator("#try").getAttribute("href")).endsWith("values=FL_02_SET_UP:20+MINUTES");
        look(secretary, "rewording.xhtml?id=" + draft + "&article=6", tag, screen);
        look(secretary, "newvalue.xhtml?id=" + draft + "&key=SC_01_DRAFTS_DUE", tag, screen);
        look(secretary, "compare.xhtml", tag, screen);
        look(secretary, "shortcomings.xhtml", tag, screen);
        desk.consult(draft, "Xin ý kiến dự thảo", false);
        long consultation = desk.consultation(draft);
        desk.reply(desk.party, consultation, "AGREED", "");
        desk.reply(desk.council, consultation, "AGREED_WITH_COMMENTS", "Nên nêu rõ cách tính giờ");
        Page chief = Colleague.enter(chromium, "co.chief", screen).page();
        chief.navigate("language?to=" + tag + "&back=/regulation/versions.xhtml");
        look(chief, "consultation.xhtml?id=" + consultation, tag, screen);
        desk.reply(desk.committee, consultation, "AGREED", "");
        desk.synthesise(consultation);
        desk.sign(desk.party, draft);
        look(chief, "signing.xhtml?id=" + draft, tag, screen);
        look(chief, "contacts.xhtml?area=2", tag, screen);
    }

    @Test
    @Order(4)
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

    private static void look(Page page, String address, String tag, Screen screen) {
        page.navigate("regulation/" + address);
        assertThat(page.locator("main h1")).isVisible();
        String name = address.replaceAll("\\.xhtml.*", "") + "-" + tag + "-"
                + screen.name().toLowerCase(Locale.ROOT);
        Chromium.screenshot(page, "versions/" + name);
        assertThat((Integer)
                        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("nothing sticks out sideways on " + name)
                .isZero();
        assertThat(page.content()).doesNotContain("???");
        assertAccessible(page);
    }

    private String due(long consultation) {
        return desk.party
                .get("api/consultations/" + consultation)
                .json()
                .getJsonArray("offices")
                .getJsonObject(0)
                .getString("due");
    }

    private long silent() throws SQLException {
        return desk.number("select count(*) from consultation_reply where opinion = 'SILENT'");
    }

    private static void refusedByTheDatabase(String sql) {
        assertThatThrownBy(() -> {
                    try (Connection connection = city.asApplication();
                            Statement statement = connection.createStatement()) {
                        statement.executeUpdate(sql);
                    }
                })
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("denied");
    }
}
