package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.Records;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.regulation.TrialClocks;

/** The register, one breach with its notes, the monthly list with its counter-signatures, and the workbench. */
@ExtendWith({RunningCity.class, InBrowser.class})
class BreachPagesIT {
    private static final Map<String, String> TITLES =
            Map.of("vi", "Phòng phù hợp với cuộc họp", "en", "A room that fits", "fr", "FL-01");
    /** Of a clock in days: not at midnight of the day after. */
    private static final Map<String, String> ENDS =
            Map.of("vi", "hết ngày 09/02/2023", "en", "end of 09/02/2023", "fr", "fin du 09/02/2023");

    private static final String MONTH = "2026-11";

    private City city;
    private Records records;
    private TrialClocks clocks;

    @BeforeEach
    void open(City running) {
        city = running;
        records = running.records();
        clocks = new TrialClocks(running);
    }

    @AfterEach
    void clear() throws SQLException {
        clocks.clear();
    }

    @Test
    @DisplayName("FL-01 · from the refusal in the register to a second office's counter-signature, all on the screen")
    void override(Chromium chromium) {
        Page committee = Visit.of(chromium, "co.coordinator", Screen.LAPTOP);
        long slot = crowdedDraft(committee, "2038-01-04");
        submit(committee, slot);
        committee.navigate("schedule/slot.xhtml?id=" + slot);
        assertThat(committee.locator("#preview")).containsText("FL-01");
        committee.navigate("regulation/register.xhtml?month=" + MONTH + "&office=CO&code=FL-01");
        assertThat(committee.locator("[id='list:register'] tbody")).containsText("30");
        committee
                .locator("[id='list:register'] tbody tr")
                .first()
                .locator("td a[href*='breach.xhtml']")
                .click();
        committee.locator("[id='note:words']").fill("Đoàn khách báo thêm người");
        committee.locator("[id='note:write']").click();
        assertThat(committee.locator("blockquote.note").last()).containsText("Đoàn khách báo thêm người");
        committee.locator("[id='override:reason']").fill("Không còn phòng nào khác");
        committee.locator("[id='override:ask']").click();
        assertThat(committee.locator("main")).containsText("chờ văn phòng khác cho ý kiến");

        Page chief = Visit.of(chromium, "do.chief", Screen.DESKTOP);
        chief.navigate("regulation/waivers.xhtml?month=" + MONTH);
        Locator asked = row(chief, "Không còn phòng nào khác");
        asked.locator("button", new Locator.LocatorOptions().setHasText("Không đồng ý"))
                .click();
        assertThat(chief.locator("main")).containsText("Xin nêu lý do không đồng ý");
        row(chief, "Không còn phòng nào khác")
                .locator("button", new Locator.LocatorOptions().setHasText("Đồng ký"))
                .click();
        assertThat(row(chief, "Không còn phòng nào khác")).containsText("đã đồng ký");

        committee.navigate("schedule/slot.xhtml?id=" + slot);
        assertThat(committee.locator("#preview")).containsText("Xếp được");
        submit(committee, slot);
        assertThat(records.text("select state from slot where id = " + slot)).isEqualTo("SUBMITTED");
        committee.navigate("regulation/waivers.xhtml?month=" + MONTH);
        assertThat(committee.locator("[id='list:lifted']")).containsText("làm khác, có đồng ký");
        APIResponse file = committee
                .request()
                .get(city.page("regulation/waivers.csv?month=" + MONTH).toString());
        assertThat(file.text()).contains("FL-01", "Không còn phòng nào khác", "đã dùng");
    }

    @Test
    @DisplayName("SC-05 · the secretary tries a value: progress, chart with its table, flipped cases, file")
    void simulation(Chromium chromium) {
        Page committee = Visit.of(chromium, "co.coordinator", Screen.LAPTOP);
        meetingsThirtyFiveMinutesApart(committee, "2038-02-01");
        Page secretary = Visit.of(chromium, "po.secretary", Screen.DESKTOP);
        secretary.navigate("regulation/simulate.xhtml");
        secretary.locator("[id='values:begin']").click();
        assertThat(secretary.locator("main")).containsText("ít nhất một giá trị");
        secretary.locator("[id='values:key']").selectOption("SC_05_TRAVEL_SAME_SITES");
        secretary.locator("[id='values:amount']").fill("bốn lăm");
        secretary.locator("[id='values:add']").click();
        assertThat(secretary.locator("[id='values:amount-error']")).not().isEmpty();
        secretary.locator("[id='values:amount']").fill("45");
        secretary.locator("[id='values:add']").click();
        assertThat(secretary.locator("[id='values'] .tried")).containsText("45");
        secretary.locator("[id='values:begin']").click();
        assertThat(secretary.locator(".run-state")).containsText("đã xong");
        assertThat(secretary.locator("[id='cases:flipped'] tbody")).containsText("SC-05");
        assertThat(secretary.locator(".bars .office")).not().hasCount(0);
        Gallery.everywhere(secretary, "breach", "simulate-done");

        secretary.navigate("regulation/simulate.xhtml");
        assertThat(secretary.locator("[id='cases:flipped'] tbody")).containsText("SC-05");
        String address = secretary.locator("a[href*='simulation.csv']").getAttribute("href");
        assertThat(secretary
                        .request()
                        .get(city.page(address.substring(1)).toString())
                        .text())
                .contains("SC-05", "schedule.allocate");

        Page chief = Visit.of(chromium, "co.chief", Screen.LAPTOP);
        chief.navigate("regulation/simulate.xhtml?run=" + address.replaceAll(".*run=", ""));
        assertThat(chief.locator("[id='cases:flipped'] tbody")).containsText("SC-05");
        assertThat(chief.locator("[id='values:begin']")).hasCount(0);
        Page specialist = Visit.of(chromium, "co.specialist", Screen.LAPTOP);
        assertThat(specialist.navigate("regulation/simulate.xhtml").status()).isEqualTo(403);
    }

    @ParameterizedTest
    @DisplayName(
            "full, empty and in error, the pages speak the language asked for, are accessible and fit their screen")
    @MethodSource("vn.coordination.it.browser.Looks#languages")
    void pictures(String language, Screen screen, Chromium chromium) throws SQLException {
        clocks.start("breach-late", "CO", "PO", "2023-02-02 02:00:00", "2023-02-09 17:00:00");
        Gallery gallery = Gallery.of(chromium, "co.coordinator", "breach", language, screen);
        Page committee = gallery.page();
        long slot = crowdedDraft(committee, "2038-03-0" + (1 + screen.ordinal()));
        submit(committee, slot);
        gallery.open("register", "regulation/register.xhtml?month=" + MONTH)
                .open("register-empty", "regulation/register.xhtml?month=2023-01");
        committee.navigate("regulation/register.xhtml?month=2023-02&office=CO&code=SC-01");
        assertThat(committee.locator("[id='list:register']")).containsText(ENDS.get(language));
        committee.navigate("regulation/register.xhtml?month=" + MONTH + "&office=CO&code=FL-01");
        String breach = committee.locator("td a[href*='breach.xhtml']").first().getAttribute("href");
        gallery.open("breach", breach.substring(1));
        assertThat(committee.locator("h1")).containsText(TITLES.get(language));
        gallery.refuse("breach-error", "note:write");
        committee.locator("[id='override:reason']").fill("Không còn phòng nào khác");
        committee.locator("[id='override:ask']").click();
        assertThat(committee.locator(".ui-messages-info")).isVisible();
        gallery.open("waivers-empty", "regulation/waivers.xhtml?month=2023-01");
        Gallery chief = Gallery.of(chromium, "do.chief", "breach", language, screen)
                .open("waivers", "regulation/waivers.xhtml?month=" + MONTH);
        chief.page()
                .locator("[id='decide:asked'] tbody button.button-quiet")
                .first()
                .click();
        assertThat(chief.page().locator("[id='decide:words-error']")).not().isEmpty();
        chief.take("waivers-error");
        Gallery.of(chromium, "po.secretary", "breach", language, screen)
                .open("simulate", "regulation/simulate.xhtml?values=SC_05_TRAVEL_SAME_SITES:45+MINUTES")
                .open("simulate-empty", "regulation/simulate.xhtml")
                .refuse("simulate-error", "values:begin");
    }

    private static Locator row(Page page, String words) {
        return page.locator(
                        "[id='decide:asked'] tbody tr", new Page.LocatorOptions().setHasText(Pattern.compile(words)))
                .first();
    }

    private long crowdedDraft(Page page, String day) {
        long room = records.number("select id from room where name = 'Phòng họp 5 tầng 2'");
        return post(page, "api/slots", slot(day, "09:00", "10:00", room, 31, false));
    }

    private void meetingsThirtyFiveMinutesApart(Page page, String day) {
        long here = records.number("select id from room where name = 'Phòng họp 1 tầng 3'");
        long there = records.number("select id from room where name = 'Phòng họp 1 HĐND'");
        post(page, "api/slots", slot(day, "09:00", "10:00", here, 10, true));
        post(page, "api/slots", slot(day, "10:35", "11:30", there, 10, true));
    }

    private String slot(String day, String starts, String ends, long room, int expected, boolean submit) {
        long leader = records.number("select person_id from post where leader order by board_rank limit 4, 1");
        long body = records.number("select id from body where code = 'PEOPLES_COMMITTEE'");
        return """
                {"office":"CO","day":"%s","starts":"%s","ends":"%s","title":"Họp thử","body":%d,"precedence":"NATIONAL",
                "leadUnit":"Phòng Tổng hợp","expected":%d,"room":%d,"submit":%s,
                "attendees":[{"person":%d,"part":"CHAIR"}]}""".formatted(day, starts, ends, body, expected, room, submit, leader);
    }

    private void submit(Page page, long slot) {
        long version = records.number("select version from slot where id = " + slot);
        send(page, "api/slots/" + slot + "/submit", "{\"version\":" + version + ",\"reason\":\"\"}");
    }

    private long post(Page page, String path, String body) {
        String answer = send(page, path, body).text();
        return Long.parseLong(answer.replaceAll("(?s).*?\"id\":(\\d+).*", "$1"));
    }

    private APIResponse send(Page page, String path, String body) {
        return page.request()
                .post(
                        city.page(path).toString(),
                        RequestOptions.create()
                                .setData(body)
                                .setHeader("Content-Type", "application/json")
                                .setHeader("Idempotency-Key", UUID.randomUUID().toString()));
    }
}
