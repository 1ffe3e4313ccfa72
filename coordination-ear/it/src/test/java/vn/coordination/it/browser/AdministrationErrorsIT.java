package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.Records;
import vn.coordination.it.city.RunningCity;

/** What the administration's pages refuse, and where they say so. */
@ExtendWith({RunningCity.class, InBrowser.class})
class AdministrationErrorsIT {
    private static final String SCRIPT = "<script>alert(1)</script>";

    @Test
    @DisplayName("SS-05 · nobody shuts his own account or gives himself a role")
    void own(Chromium chromium) {
        Administrator admin = new Administrator(chromium);
        admin.open(Administrator.LOGIN);
        admin.click("acts:disable");
        assertThat(admin.page.locator("#told")).containsText("SS-05");
        Visit.choose(admin.page, "grant:role", "Chánh Văn phòng");
        admin.click("grant:give");
        assertThat(admin.page.locator("#told")).containsText("SS-05");
        assertThat(admin.page.locator("[id='grants:roles']")).not().containsText("Chánh Văn phòng");
    }

    @Test
    @DisplayName("what cannot be is said at its place and changes nothing")
    void wrongInput(Chromium chromium, City city) {
        Records records = city.records();
        Administrator admin = new Administrator(chromium);
        long before = records.number("select count(*) from person");
        admin.page.navigate("administration/person.xhtml");
        admin.save();
        assertThat(admin.page.locator("[id='edit:name-error']")).not().isEmpty();

        admin.fill("edit:name", SCRIPT);
        Visit.choose(admin.page, "edit:office", "Văn phòng Thành ủy");
        admin.fill("edit:until_input", "01/01/2020");
        admin.fill("edit:mail", "no mail");
        admin.save();
        assertThat(admin.page.locator("[id='edit:mail-error']")).containsText("không đúng dạng");
        Chromium.screenshot(admin.page, "administration/person-error");
        Accessibility.assertAccessible(admin.page);

        admin.fill("edit:mail", "");
        admin.save();
        assertThat(admin.page.locator("[id='edit:until-error']")).containsText("không được trước");
        admin.fill("edit:until_input", "31/02/2027");
        admin.save();
        assertThat(admin.page.locator("[id='edit:until-error']")).not().isEmpty();
        assertThat(admin.page.locator("[id='edit:until_input']")).hasValue("31/02/2027");
        assertThat(records.number("select count(*) from person")).isEqualTo(before);
    }

    @Test
    @DisplayName("a unit with the code of another, or in a district long gone, is refused at its field")
    void wrongUnit(Chromium chromium, City city) {
        Administrator admin = new Administrator(chromium);
        long before = city.records().number("select count(*) from unit");
        admin.page.navigate("administration/unit.xhtml");
        admin.fill("edit:code", "00004");
        Visit.choose(admin.page, "edit:kind", "Phường");
        admin.fill("edit:name", "Phường Thử Trùng");
        Visit.choose(admin.page, "edit:superior", "Ba Đình (001)");
        admin.save();
        assertThat(admin.page.locator("[id='edit:code-error']")).containsText("mang mã này");
        assertThat(admin.page.locator("[id='edit:superior-error']")).containsText("ngày đầu");
        Accessibility.assertAccessible(admin.page);
        assertThat(city.records().number("select count(*) from unit")).isEqualTo(before);
    }

    @Test
    @DisplayName("an office does not end before what is booked for it, nor begin after it")
    void officeNeeded(Chromium chromium, City city) {
        Records records = city.records();
        long office = records.number("select id from office_card where office = 'PO'");
        Administrator admin = new Administrator(chromium);
        admin.page.navigate("administration/offices.xhtml?id=" + office);
        admin.fill("edit:until_input", "02/10/2022");
        admin.save();
        assertThat(admin.page.locator("[id='edit:until-error']")).containsText("còn cần đến hết ngày");
        admin.fill("edit:since_input", "01/01/2095");
        admin.fill("edit:until_input", "");
        admin.save();
        assertThat(admin.page.locator("[id='edit:since-error']")).containsText("đã có lịch từ ngày");
        assertThat(records.number("select count(*) from office_card where valid_to is null and id = " + office))
                .isOne();
    }

    @Test
    @DisplayName("what looks like a script is a name like any other")
    void script(Chromium chromium) {
        Administrator admin = new Administrator(chromium);
        admin.addPerson(SCRIPT);
        admin.page.navigate("administration/people.xhtml?words=script");
        assertThat(admin.page.locator("td a").first()).hasText(SCRIPT);
    }

    @Test
    @DisplayName("a name of 10,000 letters is not stored, whatever the browser lets through")
    void long10000(Chromium chromium, City city) {
        Administrator admin = new Administrator(chromium);
        admin.page.navigate("administration/person.xhtml");
        admin.page.evaluate("document.getElementById('edit:name').removeAttribute('maxlength')");
        admin.fill("edit:name", "x".repeat(10_000));
        admin.save();
        assertThat(admin.page.locator("[id='edit:office-error']")).not().isEmpty();
        assertThat(city.records().number("select max(char_length(full_name)) from person"))
                .isLessThanOrEqualTo(120);
    }

    @Test
    @DisplayName("who saves an older version than the one in force is told, and overwrites nothing")
    void stale(Chromium chromium, City city) {
        Records records = city.records();
        long room = records.number("select min(id) from room");
        Administrator first = new Administrator(chromium);
        Administrator second = new Administrator(chromium);
        first.page.navigate("administration/room.xhtml?id=" + room);
        second.page.navigate("administration/room.xhtml?id=" + room);
        long seats = records.number("select capacity from room where id = " + room);
        first.fill("edit:capacity", Long.toString(seats + 1));
        first.save();
        first.page.waitForURL(Pattern.compile(".*rooms\\.xhtml.*"));
        second.fill("edit:capacity", Long.toString(seats + 2));
        second.save();
        assertThat(second.page.locator("#changed")).isVisible();
        Chromium.screenshot(second.page, "administration/room-changed-meanwhile");
        assertThat(records.number("select capacity from room where id = " + room))
                .isEqualTo(seats + 1);
        first.page.navigate("administration/room.xhtml?id=" + room);
        first.fill("edit:capacity", Long.toString(seats));
        first.save();
        first.page.waitForURL(Pattern.compile(".*rooms\\.xhtml.*"));
    }

    @Test
    @DisplayName(
            "that an act is done is told once, to its person and to its draft, whatever another window opens meanwhile")
    void twoWindows(Chromium chromium, City city) {
        Administrator admin = new Administrator(chromium);
        Page other = admin.page.context().newPage();
        Records records = city.records();
        long room = records.number("select min(id) from room");
        long seats = records.number("select capacity from room where id = " + room);
        admin.page.navigate("administration/room.xhtml?id=" + room);
        admin.fill("edit:capacity", Long.toString(seats + 1));
        other.navigate("administration/rooms.xhtml");
        AtomicReference<Route> held = new AtomicReference<>();
        admin.page.route("**/room.xhtml*", held::set);
        admin.save();
        admin.page.waitForCondition(() -> held.get() != null);
        APIResponse answer = held.get().fetch();
        other.reload();
        assertThat(other.locator("h1")).isVisible();
        assertThat(other.locator("[id='messages'] li")).hasCount(0);
        held.get().fulfill(new Route.FulfillOptions().setResponse(answer));
        assertThat(admin.page.locator("[id='messages'] li")).hasCount(1);
        assertThat((Integer) admin.page.evaluate(
                        "Object.keys(sessionStorage).filter(key => key.startsWith('draft:')).length"))
                .isZero();
        records.change("update room set capacity = " + seats + " where id = " + room);
        assertThat(admin.page).hasURL(Pattern.compile(".*/rooms\\.xhtml$"));
        admin.page.reload();
        assertThat(admin.page.locator("h1")).isVisible();
        assertThat(admin.page.locator("[id='messages'] li")).hasCount(0);
    }

    @Test
    @DisplayName("the first page of an administrator shows what waits for him in place of a schedule he may not read")
    void firstPage(Chromium chromium) {
        Administrator admin = new Administrator(chromium);
        admin.page.navigate("today.xhtml");
        assertThat(admin.page.locator("a.tile[href='administration/outbox.xhtml']"))
                .containsText("Thư chưa gửi được");
        assertThat(admin.page.locator("#clocks-title")).isVisible();
        assertThat(admin.page.locator("#todays-title, #offices-title, a.tile[href^='schedule']"))
                .hasCount(0);
        Chromium.screenshot(admin.page, "administration/today");
    }

    @Test
    @DisplayName("SS-08 · a facilities officer keeps the rooms of his office only")
    void roomsOfAnotherOffice(Chromium chromium) {
        Page officer = Visit.of(chromium, "co.facilities", Screen.LAPTOP);
        officer.navigate("administration/room.xhtml");
        officer.locator("[id='edit:name']").fill("Phòng thử");
        Visit.choose(officer, "edit:building", "Trụ sở Thành ủy");
        Visit.choose(officer, "edit:office", "Văn phòng Thành ủy");
        officer.locator("[id='edit:capacity']").fill("10");
        officer.locator("[id='edit:save']").click();
        assertThat(officer.locator("[id='edit:office-error']")).containsText("SS-08");
        assertThat(officer.navigate("administration/people.xhtml").status()).isEqualTo(403);
    }

    @Test
    @DisplayName("SS-08 · a chief gives and takes back mandates of his own office only")
    void mandatesOfAnotherOffice(Chromium chromium) {
        Page chief = Visit.of(chromium, "po.chief", Screen.LAPTOP);
        chief.navigate("administration/mandates.xhtml");
        assertThat(chief.locator("[id='edit:office']")).hasClass(Pattern.compile(".*ui-state-disabled.*"));
        assertThat(mandate(chief, "118/UQ-UBND").locator("button")).hasCount(0);
        assertThat(mandate(chief, "07-UQ/TU").locator("button")).hasCount(1);
        Visit.choose(chief, "edit:grantor", "Lê Hoàng Việt");
        Visit.choose(chief, "edit:holder", "Nguyễn Thị Thu Hiên");
        chief.locator("[id='edit:instrument']").fill("66-UQ/TU");
        chief.locator("[id='edit:give']").click();
        assertThat(chief.locator("[id='edit']")).containsText("không thuộc văn phòng này");
        assertThat(mandate(chief, "66-UQ/TU")).hasCount(0);
        assertThat(chief.navigate("administration/accounts.xhtml").status()).isEqualTo(403);
    }

    private static Locator mandate(Page page, String instrument) {
        return page.locator("tr", new Page.LocatorOptions().setHasText(instrument));
    }
}
