package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.browser.Accessibility.assertAccessible;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who coordinates for each office, and who did not. */
@ExtendWith(AmendedCity.class)
class ContactsIT {
    private VersionDesk desk;

    @BeforeEach
    void open(VersionDesk fresh) {
        desk = fresh;
    }

    @Test
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
        desk.refused("update shortcoming set reason = 'khác'");
        desk.refused("delete from shortcoming");
    }
}
