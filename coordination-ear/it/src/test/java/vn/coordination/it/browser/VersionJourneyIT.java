package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.browser.Accessibility.assertAccessible;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.schedule.SecondMeetings;
import vn.coordination.it.schedule.SecondMeetings.Booked;

/** From the draft to what holds. It moves the clock by a day, so that it begins wherever others have left it. */
@ExtendWith(AmendedCity.class)
class VersionJourneyIT {
    private static final LocalDate MONDAY = LocalDate.of(2035, 1, 8);

    /** Minutes between two meetings, around the value in force and the one to come. */
    private static final List<Integer> GAPS = List.of(20, 30, 40, 45, 50);

    @Test
    @DisplayName("CM-05, SC-05 · what a simulation names is what the signed value then refuses, from its day on")
    void fromDraftToSchedule(VersionDesk desk) throws SQLException {
        SecondMeetings meetings = new SecondMeetings(desk.city);
        Map<Integer, Booked> tried = meetings.book(MONDAY, GAPS);
        Map<Integer, String> present = states(tried);
        assertThat(present).containsEntry(20, "CONFLICT").containsEntry(30, "SUBMITTED");

        String draft = draftFor(desk.secretary.page(), tomorrow(desk), "45");
        Map<Integer, String> predicted = simulated(desk.secretary.page(), tried);
        assertThat(predicted).isNotEqualTo(present);
        signed(desk, Long.parseLong(draft));

        assertThat(states(meetings.book(MONDAY.plusWeeks(1), GAPS)))
                .as("signed, and not yet in force")
                .isEqualTo(present);
        desk.pass("day");
        assertThat(states(meetings.book(MONDAY.plusWeeks(2), GAPS)))
                .as("from its day on")
                .isEqualTo(predicted);
    }

    @Test
    @DisplayName(
            "CM-05 · articles are added and dropped in a draft, entries move; side by side shows what became of each")
    void outline(VersionDesk desk) {
        long draft = desk.draft();
        Page page = desk.secretary.page();
        page.navigate("regulation/draft.xhtml?id=" + draft);
        page.locator("#add").click();
        page.locator("[id='edit:after']").selectOption("14");
        page.locator("[id='edit:vietnamese']").fill("Xe công vụ");
        page.locator("[id='edit:english']").fill("Official cars");
        page.locator("[id='edit:french']").fill("Voitures de service");
        page.locator("[id='edit:textVi']").fill("Xe được điều chung cho ba Văn phòng.");
        page.locator("[id='edit:textEn']").fill("Cars are shared by the three offices.");
        page.locator("[id='edit:textFr']").fill("Les voitures sont partagées par les trois bureaux.");
        page.locator("[id='edit:save']").click();
        assertThat(page.locator("#told")).containsText("Đã thêm Điều 15");

        page.navigate("regulation/clauses.xhtml?id=" + draft + "&number=15");
        page.locator("[id='place:code']")
                .selectOption(new SelectOption().setLabel("FL-04 · Quyền dùng phòng ngang nhau"));
        page.locator("[id='place:do']").click();
        assertThat(page.locator("#clauses")).containsText("FL-04");
        assertThat(page.locator("[id='drop:do']")).hasCount(0);
        assertAccessible(page);
        Chromium.screenshot(page, "versions/clauses");
        page.navigate("regulation/clauses.xhtml?id=" + draft + "&number=2");
        page.locator("[id='drop:do']").click();
        assertThat(page.locator("#told")).containsText("Đã bỏ Điều 2");
        assertThat(page.locator(".pair")).containsText(new String[] {"bỏ", "FL-04", "điều mới"});
        assertThat(page.locator(".renumbered")).containsText("3 → 2");
        assertThat(page.locator(".renumbered")).containsText("14 → 13");
        assertThat(page.locator(".renumbered")).not().containsText("15");
        assertAccessible(page);
        Chromium.screenshot(page, "versions/outline");

        desk.date(draft, "2026-12-07");
        desk.consult(draft, "Thêm một điều, bỏ một điều", false);
        desk.agree(desk.consultation(draft));
        desk.sign(desk.party, draft);
        desk.sign(desk.council, draft);
        assertThat(desk.sign(desk.committee, draft).state()).isEqualTo("SIGNED");
        page.navigate("regulation/articles.xhtml?date=07/12/2026&words=FL-04");
        assertThat(page.locator(".article")).containsText("Xe công vụ");
    }

    private static String tomorrow(VersionDesk desk) throws SQLException {
        return desk.text("select date_format(" + VersionDesk.NOW + " + interval 7 hour + interval 1 day, '%d/%m/%Y')");
    }

    /** Opens the next version, sets its day and one value, and returns its id. */
    private static String draftFor(Page page, String day, String minutes) {
        page.navigate("regulation/versions.xhtml");
        page.locator("[id='acts:open']").click();
        page.locator("[id='head:date_input']").fill(day);
        page.locator("[id='head:date_input']").press("Tab");
        page.locator("[id='head:save']").click();
        assertThat(page.locator("#told")).containsText("Đã lưu dự thảo");
        page.locator("a[href*='SC_05_TRAVEL_SAME_SITES']").click();
        page.locator("[id='edit:amount']").fill(minutes);
        page.locator("[id='edit:save']").click();
        assertThat(page.locator(".pairs ins")).hasText(minutes + " phút");
        return page.url().replaceAll(".*id=(\\d+).*", "$1");
    }

    /** Tries the draft's value from its own page, and says for each gap what would become of the meeting. */
    private static Map<Integer, String> simulated(Page page, Map<Integer, Booked> tried) {
        page.locator("#try").click();
        page.locator("[id='values:begin']").click();
        assertThat(page.locator(".run-state")).containsText("đã xong");
        assertThat(page.locator(".runs")).containsText("đã xong");
        Chromium.screenshot(page, "versions/tried");
        List<Flipped> cases = page.locator("[id='cases:flipped'] tbody tr").all().stream()
                .map(Flipped::of)
                .toList();
        assertThat(cases)
                .extracting(Flipped::slot)
                .as("nothing else was judged near the value")
                .isSubsetOf(tried.values().stream().map(Booked::slot).toList());
        Map<Integer, String> predicted = new TreeMap<>();
        tried.forEach((gap, booked) -> predicted.put(
                gap,
                cases.stream()
                        .filter(flipped -> flipped.slot() == booked.slot())
                        .map(Flipped::after)
                        .collect(Collectors.collectingAndThen(
                                Collectors.toSet(),
                                after -> after.isEmpty() ? booked.state() : String.join(" and ", after)))));
        return predicted;
    }

    /** The three offices agree, and their chiefs sign on the screen. */
    private static void signed(VersionDesk desk, long draft) {
        desk.consult(draft, "Tăng thời gian di chuyển lên 45 phút", false);
        desk.agree(desk.consultation(draft));
        for (Colleague chief : List.of(desk.party, desk.council, desk.committee)) {
            Page page = chief.open("regulation/signing.xhtml?id=" + draft);
            page.locator("[id='sign:do']").click();
            assertThat(page.locator("#told")).containsText("Đã ký phiên bản");
        }
        assertThat(desk.committee.page().locator(".page-head")).containsText("Đã ký, chưa đến ngày");
    }

    private static Map<Integer, String> states(Map<Integer, Booked> booked) {
        Map<Integer, String> states = new TreeMap<>();
        booked.forEach((gap, one) -> states.put(gap, one.state()));
        return states;
    }

    /** A line of the flipped cases: the slot, and the state it would have had. */
    private record Flipped(long slot, String after) {
        private static final int AFTER = 4;

        static Flipped of(Locator row) {
            String address = row.locator("a[href*='slot.xhtml']").getAttribute("href");
            boolean refused = row.locator("td").nth(AFTER).textContent().contains("từ chối");
            return new Flipped(Long.parseLong(address.replaceAll(".*id=", "")), refused ? "CONFLICT" : "SUBMITTED");
        }
    }
}
