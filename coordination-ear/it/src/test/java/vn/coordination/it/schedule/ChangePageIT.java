package vn.coordination.it.schedule;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.browser.Chromium;
import vn.coordination.it.browser.Gallery;
import vn.coordination.it.browser.InBrowser;
import vn.coordination.it.browser.SignIn;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.shared.IsoWeek;

/** What is proposed and what is asked for, in the browser: on the slot's page, on the card, and on Today. */
@ExtendWith({RunningCity.class, InBrowser.class})
class ChangePageIT {
    @Test
    @DisplayName(
            "SC-11 · a coordinator asks on the slot's page, as a deputy may before his mandate begins; the chief approves on Today, both names stand at the slot")
    void askAndApprove(Chromium chromium, City city) throws SQLException {
        PreparedWeek prepared = PreparedWeek.of(city, IsoWeek.parse("2034-W38"), 1);
        prepared.issue();
        String slot = "schedule/slot.xhtml?id=" + prepared.slots().get(2);

        Desk desk = new Desk(city);
        desk.arrange("insert into mandate (grantor_id, holder_id, office, instrument, valid_from)"
                + " select chief.person_id, deputy.person_id, 'CO', 'UQ-2063', '2063-01-01'"
                + " from account chief, account deputy where chief.login = 'co.chief' and deputy.login = 'co.deputy'");
        Page deputy = open(chromium, "co.deputy", slot);
        assertThat(button(deputy, "Đề nghị thay đổi")).isVisible();
        assertThat(deputy.locator("[id='edit:reason'], [id='edit:change']")).hasCount(0);
        desk.arrange("delete from mandate where instrument = 'UQ-2063'");

        Page coordinator = open(chromium, "co.coordinator", slot);
        coordinator.locator("[id='edit:title']").fill("Họp đã đổi nội dung");
        coordinator.locator("[id='edit:secret'] .ui-chkbox-box").click();
        coordinator.getByLabel("Lý do đề nghị thay đổi").fill("Bổ sung nội dung theo ý kiến lãnh đạo");
        button(coordinator, "Đề nghị thay đổi").click();
        assertThat(button(coordinator, "Rút đề nghị")).isVisible();
        assertThat(coordinator.locator("#edit")).containsText("Bổ sung nội dung theo ý kiến lãnh đạo");
        Gallery.everywhere(coordinator, "change", "change-asked");

        Page chief = open(chromium, "co.chief", "today.xhtml");
        Locator line = chief.locator("[id='requests'] li")
                .filter(new Locator.FilterOptions().setHasText("Bổ sung nội dung theo ý kiến lãnh đạo"));
        assertThat(line).containsText("Phùng Thị Thảo");
        assertThat(line).containsText("→ Họp đã đổi nội dung");
        assertThat(line).containsText("– → ✓");
        Gallery.everywhere(chief, "change", "change-waiting");
        line.getByText("Phê duyệt", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(line).hasCount(0);
        assertThat(chief.locator("body")).containsText("Đã phê duyệt");

        coordinator.navigate(slot);
        Locator notes = coordinator.locator("[aria-labelledby='notes-title']");
        assertThat(notes).containsText("Phiên bản 2");
        assertThat(notes).containsText("Phùng Thị Thảo");
        assertThat(notes).containsText("Đinh Công Thành");
        Gallery.everywhere(coordinator, "change", "change-approved");
    }

    @Test
    @DisplayName("SC-09 · what is proposed stands on Today and on the card until when, and is taken there")
    void takeProposal(Chromium chromium, City city) throws SQLException {
        Desk desk = new Desk(city);
        LocalDate day = LocalDate.of(2034, 7, 3);
        int loser = desk.party
                .post("api/slots", desk.slot("PO", day, 4, null).submit())
                .json()
                .getInt("id");
        desk.committee.post("api/slots", desk.slot("CO", day, 4, null).submit());
        JsonObject conflict =
                desk.party.get("api/weeks/2034-W27/conflicts").array().getJsonObject(0);
        JsonObject act = Json.createObjectBuilder()
                .add("version", conflict.getInt("version"))
                .build();
        desk.party.post("api/conflicts/" + conflict.getInt("id") + "/yield", act);

        Page party = open(chromium, "po.coordinator", "today.xhtml");
        Locator proposals = party.locator("[aria-labelledby='proposals']");
        assertThat(proposals).containsText("trả lời trước");
        Gallery.everywhere(party, "change", "proposal-today");
        proposals.locator("a[href*='slot=" + loser + "']").click();
        assertThat(party.locator(".proposal")).containsText("Trả lời");
        Gallery.everywhere(party, "change", "proposal-card");
        button(party, "Chấp nhận đề xuất").click();
        assertThat(party.locator(".proposal")).hasCount(0);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page open(Chromium chromium, String login, String path) {
        return SignIn.as(chromium, login, path);
    }
}
