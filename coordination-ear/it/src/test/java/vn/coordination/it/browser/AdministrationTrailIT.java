package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.Records;
import vn.coordination.it.city.RunningCity;

/** Every change that an administrator makes is on the trail; those of people and accounts: {@link NewColleagueIT}. */
@ExtendWith({RunningCity.class, InBrowser.class})
class AdministrationTrailIT {
    private Records records;
    private Administrator admin;

    @BeforeEach
    void comeIn(City city, Chromium chromium) {
        records = city.records();
        admin = new Administrator(chromium);
    }

    @Test
    @DisplayName("SS-06 · a building and a room, made and changed, are on the trail")
    void places() {
        admin.page.navigate("administration/buildings.xhtml");
        admin.fill("edit:name", "Nhà thử nhật ký");
        admin.fill("edit:site", "Cơ sở thử");
        admin.save();
        assertTold();
        assertTrail("Facility.saveBuilding", "Building %", "Nhà thử nhật ký");

        admin.page.navigate("administration/room.xhtml");
        admin.fill("edit:name", "Phòng thử nhật ký");
        Visit.choose(admin.page, "edit:building", "Nhà thử nhật ký");
        Visit.choose(admin.page, "edit:office", "Văn phòng Thành ủy");
        admin.fill("edit:capacity", "12");
        admin.save();
        admin.page.waitForURL(Pattern.compile(".*rooms\\.xhtml.*"));
        long room = records.number("select id from room where name = 'Phòng thử nhật ký'");
        admin.page.navigate("administration/room.xhtml?id=" + room);
        admin.fill("edit:capacity", "34");
        admin.save();
        admin.page.waitForURL(Pattern.compile(".*rooms\\.xhtml.*"));
        assertTrail("Facility.saveRoom", "Room " + room, "\"capacity\":{\"before\":12,\"after\":34}");
    }

    @Test
    @DisplayName("SS-06 · a body, a seat given and a seat taken are on the trail")
    void bodies() {
        long body = records.number("select min(id) from body");
        admin.page.navigate("administration/body.xhtml?id=" + body);
        admin.fill("edit:aliases", "Cơ quan thử; CQT");
        admin.save();
        assertTold();
        assertTrail("Body.save", "Body " + body, "Cơ quan thử");

        long person = admin.addPerson("Lê Thành Viên Thử");
        admin.page.navigate("administration/body.xhtml?id=" + body);
        Visit.choose(admin.page, "seat:person", "Lê Thành Viên Thử");
        admin.click("seat:add");
        assertThat(admin.page.locator("[id='members:seats']")).containsText("Lê Thành Viên Thử");
        assertTrail("Body.seat", "BodyMembership %", "\"person\":{\"before\":null,\"after\":" + person + "}");

        admin.page.navigate("administration/body.xhtml?id=" + body);
        row("Lê Thành Viên Thử").locator("button").click();
        assertTold();
        assertTrail("Body.unseat", "BodyMembership %", "\"person\":{\"before\":" + person);
        assertThat(row("Lê Thành Viên Thử")).hasCount(0);

        admin.page.navigate("administration/body.xhtml");
        for (String language : new String[] {"vietnamese", "english", "french"}) {
            admin.fill("edit:" + language, "Ban Thử nghiệm");
        }
        Visit.choose(admin.page, "edit:office", "Văn phòng Ủy ban nhân dân");
        admin.save();
        assertThat(admin.page.locator("[id='members']")).isVisible();
        assertTrail("Body.save", "Body %", "Ban Thử nghiệm");
    }

    @Test
    @DisplayName("SS-06 · a mandate given and taken back is on the trail")
    void mandates() {
        admin.page.navigate("administration/mandates.xhtml");
        Visit.choose(admin.page, "edit:grantor", holder("po.chief"));
        Visit.choose(admin.page, "edit:holder", holder("po.deputy"));
        Visit.choose(admin.page, "edit:office", "Văn phòng Thành ủy");
        admin.fill("edit:instrument", "99-UQ/THU");
        admin.fill("edit:until_input", "31/12/2027");
        admin.click("edit:give");
        assertThat(row("99-UQ/THU")).isVisible();
        assertTrail("Mandate.grant", "Mandate %", "99-UQ/THU");
        row("99-UQ/THU").locator("button").click();
        assertThat(row("99-UQ/THU").locator("button")).hasCount(0);
        assertTrail("Mandate.revoke", "Mandate %", "revokedOn");
    }

    @Test
    @DisplayName("SS-06 · whom to call in an office and until when it is there, once changed, is on the trail")
    void offices() {
        long office = records.number("select id from office_card where office = 'DO'");
        admin.page.navigate("administration/offices.xhtml?id=" + office);
        admin.fill("edit:phone", "024 1234 5678");
        admin.fill("edit:until_input", "31/12/2099");
        admin.save();
        assertTold();
        assertThat(row("024 1234 5678")).containsText("31/12/2099");
        assertTrail("Office.save", "OfficeCard " + office, "024 1234 5678");
        assertTrail("Office.save", "OfficeCard " + office, "2099-12-31");
        records.change("update office_card set valid_to = null, version = version + 1 where id = " + office);
    }

    @Test
    @DisplayName("SS-06 · a unit entered by hand, ended and followed by another is on the trail; none is deleted")
    void units() {
        long district = unit("99001", "Quận", "Đống Thử", "");
        long ward = unit("99002", "Phường", "Phường Thử Cũ", "Đống Thử");
        assertTrail("Unit.save", "Unit " + ward, "\"parentCode\":{\"before\":null,\"after\":\"99001\"}");
        assertThat(records.text("select latin_name from unit where id = " + district))
                .isEqualTo("Dong Thu");

        admin.fill("edit:name", "Phường Thử Mới");
        admin.fill("edit:until_input", "30/06/2090");
        admin.save();
        assertThat(admin.page.locator("[id='follow:add']")).isVisible();
        assertTrail("Unit.save", "Unit " + ward, "Phường Thử Mới");

        long later = unit("99003", "Xã", "Xã Thử Sau", "", "01/07/2090");
        admin.page.navigate("administration/unit.xhtml?id=" + ward);
        Visit.choose(admin.page, "follow:successor", "Xã Thử Sau (99003)");
        admin.click("follow:add");
        assertThat(admin.page.locator("[id='successors:units']")).containsText("Xã Thử Sau");
        assertTrail("Unit.follow", "Unit " + later, "\"predecessors\":{\"before\":[],\"after\":[\"" + ward + "\"]}");
        Accessibility.assertAccessible(admin.page);
        Chromium.screenshot(admin.page, "administration/unit-followed");

        admin.fill("edit:until_input", "01/07/2090");
        admin.save();
        assertThat(admin.page.locator("[id='edit:until-error']")).containsText("đơn vị kế thừa");

        row("Xã Thử Sau").locator("button").click();
        assertThat(admin.page.locator("[id='successors:units']")).hasCount(0);
        assertTrail("Unit.unfollow", "Unit " + later, "predecessors");
    }

    private long unit(String code, String kind, String name, String superior) {
        return unit(code, kind, name, superior, "01/01/2090");
    }

    private long unit(String code, String kind, String name, String superior, String since) {
        admin.page.navigate("administration/unit.xhtml");
        admin.fill("edit:code", code);
        Visit.choose(admin.page, "edit:kind", kind);
        admin.fill("edit:name", name);
        if (!superior.isEmpty()) {
            Visit.choose(admin.page, "edit:superior", superior + " (99001)");
        }
        admin.fill("edit:since_input", since);
        admin.save();
        admin.page.waitForURL(Pattern.compile(".*unit\\.xhtml\\?id=\\d+"));
        return Long.parseLong(admin.page.url().replaceAll(".*id=", ""));
    }

    private void assertTrail(String action, String subject, String words) {
        assertThat(records.trail(Administrator.LOGIN, action, subject, words))
                .as("%s of %s with %s", action, subject, words)
                .isPositive();
    }

    private void assertTold() {
        assertThat(admin.page.locator("#told .ui-messages-info")).isVisible();
    }

    private String holder(String login) {
        return records.text("select p.full_name from person p join account a on a.person_id = p.id where a.login = '"
                + login + "'");
    }

    private Locator row(String words) {
        return admin.page.locator("tr", new Page.LocatorOptions().setHasText(words));
    }
}
