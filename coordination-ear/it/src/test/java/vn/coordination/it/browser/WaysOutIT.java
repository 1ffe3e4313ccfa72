package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.schedule.Desk;
import vn.coordination.it.schedule.PreparedWeek;
import vn.coordination.it.schedule.StagedWeek;
import vn.coordination.shared.IsoWeek;

/** Every way out that the card of a clash offers is taken, one after the other, and each of them leads out. */
@ExtendWith({RunningCity.class, InBrowser.class})
class WaysOutIT {
    private static final String REASON = "Lãnh đạo đồng ý cho vào lịch";
    private static final IsoWeek WEEK = IsoWeek.parse("2036-W10");

    private static StagedWeek staged;
    private static Desk desk;

    @BeforeAll
    static void stage(City city) throws SQLException {
        staged = StagedWeek.enter(city, WEEK);
        desk = new Desk(city);
    }

    /** The last column is how many ways are promised: three, or all that there are. */
    @ParameterizedTest(name = "{displayName}: {1} ({0})")
    @DisplayName("all ways out of a clash can be taken")
    @CsvSource({
        "SC-05 SC-06, Họp quy hoạch phân khu, 3",
        "SC-05, 'Hội nghị tập huấn đại biểu HĐND các phường, xã', 3",
        "SC-05, Chủ tịch UBND tiếp đại sứ tại trụ sở, 3",
        "SC-05 FL-02, Họp xử lý vướng mắc đất đai, 3",
        "SC-05 SC-06, Làm việc với Chủ tịch UBND về nhân sự kiểm toán, 3",
        "SC-05, Họp tháo gỡ khó khăn cho doanh nghiệp, 3"
    })
    void eachWayLeadsOut(String codes, String title, int promised, Chromium chromium) throws SQLException {
        StagedWeek.Entered clash = staged.clash(title);
        JsonObject told = stored(clash);
        assertThat(Desk.codes(told)).containsExactlyInAnyOrder(codes.split(" "));
        JsonArray ways = told.getJsonObject("clash").getJsonArray("ways");
        assertThat(ways).hasSize(promised);

        Page page = Visit.of(chromium, clash.office().toLowerCase() + ".coordinator", Screen.LAPTOP);
        for (int way = 0; way < ways.size(); way++) {
            Locator offered = open(page, WEEK, clash.id());
            assertThat(page.locator("#slot-card .why")).containsText(cited(told));
            assertThat(offered).hasCount(ways.size());
            offered.nth(way).click();
            assertThat(page.locator(".ways")).hasCount(0);
            assertThat(page.locator(".ui-messages-info")).isVisible();
            assertHeld(clash, ways.getJsonObject(way));
            staged.clashAgain(clash);
        }
    }

    @Test
    @DisplayName(
            "SC-12 · once the week is issued the ways are for the chief, who takes each of the three with his reason")
    void afterIssue(City city, Chromium chromium) throws SQLException {
        IsoWeek week = IsoWeek.parse("2060-W10");
        List<Long> clashes = new ArrayList<>();
        List<Long> holders = new ArrayList<>();
        for (LocalDate day : week.days().subList(0, 3)) {
            JsonObject holder = desk.of("PO")
                    .post("api/slots", desk.slot("PO", day, 3, null).submit())
                    .json();
            holders.add(holder.getJsonNumber("id").longValue());
            JsonObject clash = desk.of("CO")
                    .post("api/slots", desk.slot("CO", day, 3, null).submit())
                    .json();
            clashes.add(clash.getJsonNumber("id").longValue());
        }
        assertThat(PreparedWeek.of(city, week, 0).issue().status()).isEqualTo(200);
        JsonObject told =
                desk.of("CO").get("api/slots/" + clashes.get(0)).json().getJsonObject("clash");
        assertThat(told.getBoolean("gated")).as("the ways are a chief's").isTrue();
        Page coordinator = Visit.of(chromium, "co.coordinator", Screen.LAPTOP);
        assertThat(open(coordinator, week, clashes.get(0))).hasCount(0);
        assertThat(coordinator.locator("#slot-card .why")).containsText("SC-12");
        assertThat(coordinator.locator("#slot-card .ways li")).hasCount(3);
        assertThat(coordinator.locator("#slot-card .notice").first()).containsText("Đinh Công Thành");

        desk.arrange("update conflict_case set rung = 'CHIEFS', version = version + 1 where slot = " + clashes.get(0));
        Page rival = Visit.of(chromium, "po.chief", Screen.LAPTOP);
        open(rival, week, holders.get(0));
        assertThat(rival.locator("#slot-card .contest")).containsText("đã ban hành");
        assertThat(rival.locator("#slot-card .contest button")).hasCount(0);

        Page chief = Visit.of(chromium, "co.chief", Screen.LAPTOP);
        for (int way = 0; way < clashes.size(); way++) {
            Locator offered = open(chief, week, clashes.get(way));
            assertThat(offered).hasCount(3);
            chief.locator("[id='cardForm:reason']").fill(REASON);
            offered.nth(way).click();
            assertThat(chief.locator(".ui-messages-info")).isVisible();
            assertThat(desk.number("select count(*) from issued_row i join account approver"
                            + " on approver.person_id = i.approved_by where i.slot = " + clashes.get(way)
                            + " and i.mark = 'CHANGED' and i.issue_number = i.changed_in"
                            + " and i.change_reason = '" + REASON + "' and approver.login = 'co.chief'"))
                    .as("joins the next version, which says why and by whose leave")
                    .isOne();
        }
    }

    private static Locator open(Page page, IsoWeek week, long slot) {
        page.navigate("schedule/week.xhtml?week=" + week + "&slot=" + slot);
        return page.locator("#slot-card .ways button");
    }

    /** As the first sentence of the card has it. */
    private static String cited(JsonObject told) {
        JsonObject first = told.getJsonObject("clash").getJsonArray("breaches").getJsonObject(0);
        return "Điều " + first.getString("article").replace(".", " khoản ") + " · " + first.getString("code");
    }

    private static JsonObject stored(StagedWeek.Entered slot) {
        return staged.client(slot.office()).get("api/slots/" + slot.id()).json();
    }

    /** The slot holds all it needs at the time, in the room and with the person the way named; its case is settled. */
    private static void assertHeld(StagedWeek.Entered slot, JsonObject way) throws SQLException {
        String held = "select count(distinct resource) from allocation where slot = " + slot.id();
        String then = " and starts = '%s' and ends = '%s'".formatted(utc(way, "start"), utc(way, "end"));
        assertThat(stored(slot).getString("state")).isEqualTo("SUBMITTED");
        assertThat(desk.number(held)).isEqualTo(slot.needed());
        assertThat(desk.number(held + then)).isEqualTo(slot.needed());
        for (String named : Arrays.asList("room", "substitute")) {
            if (way.containsKey(named)) {
                String resource = (named.equals("room") ? "ROOM:" : "PERSON:") + way.getInt(named);
                assertThat(desk.number(held + " and resource = '" + resource + "'"))
                        .as("%s of %s", named, way)
                        .isOne();
            }
        }
        assertThat(desk.number("select count(*) from conflict_case where settlement is null and slot = " + slot.id()))
                .isZero();
    }

    private static LocalDateTime utc(JsonObject way, String name) {
        return LocalDateTime.ofInstant(Instant.parse(way.getString(name)), ZoneOffset.UTC);
    }
}
