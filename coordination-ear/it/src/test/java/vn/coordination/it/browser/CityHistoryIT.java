package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.coordination.database.EmbeddedDatabase;
import vn.coordination.it.city.City;
import vn.coordination.it.city.Records;
import vn.coordination.it.city.SharedDatabase;

/** The past years of the demonstration's city, loaded through the services on a server and in a database of their own. */
class CityHistoryIT {
    /** Generous: nothing is measured here. */
    private static final double LOADED = Duration.ofMinutes(15).toMillis();

    private static final String HELD = " from conference c join conference_sitting s on s.conference = c.id"
            + " and s.position = 0 where c.state in ('HELD', 'CONCLUDED', 'CLOSED')";
    private static final String SINCE_2023 = " and s.day between '2023-01-01' and '2024-06-30'";
    private static final String SINCE_OCTOBER = " and s.day between '2022-10-03' and '2024-06-30'";
    private static final String PAST = " where at < '2025-01-01'";

    private static EmbeddedDatabase database;
    private static City city;
    private static Chromium chromium;
    private static Records records;

    @RegisterExtension
    static final BeforeAllCallback DATABASE = (ExtensionContext context) -> database = SharedDatabase.of(context);

    @BeforeAll
    static void load() {
        city = City.apart(database, "history", Map.of("coordination.demonstration.history", "true"));
        chromium = new Chromium(city);
        records = new Records(city);
        Page page = SignIn.as(chromium, "administrator", "demonstration/years.xhtml");
        stopAndGoOn(page);
        assertThat(page.locator("#years-state"))
                .containsText("Đã nạp xong", new LocatorAssertions.ContainsTextOptions().setTimeout(LOADED));
    }

    /** Stopped, nothing is loaded by half; it goes on where it was. */
    private static void stopAndGoOn(Page page) {
        Locator stop = page.locator("[id='years:stop']");
        stop.focus();
        page.keyboard().press("Enter");
        Locator goOn = page.locator("[id='years:goOn']");
        assertThat(goOn).isVisible();
        assertThat(page.locator("#years-state")).containsText("Đã dừng");
        assertThat(page.locator("#years progress")).isVisible();
        Accessibility.assertAccessible(page);
        page.reload();
        long parts = records.number("select count(*) from demonstration_history");
        assertThat(records.number("select count(*) from conference")
                        + records.number("select count(*) from demonstration_history where part like 'POST%'"))
                .isEqualTo(parts);
        assertThat(records.number("select count(*) from conference where state in ('PLANNED', 'APPROVED', 'PREPARING',"
                        + " 'INVITED', 'PAPERS_SENT', 'READY', 'RUNNING', 'HELD', 'CONCLUDED')"))
                .isZero();
        goOn.click();
        assertThat(stop).isVisible();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
        if (city != null) {
            city.close();
        }
    }

    @Test
    @DisplayName(
            "76 sittings, 36 and 8, and a meeting in each quarter; what was cancelled, failed or held later is no sitting")
    void sittings() {
        assertThat(held("STANDING_BODY")).isEqualTo(76);
        assertThat(held("STANDING_COMMITTEE")).isEqualTo(36);
        assertThat(held("PLENUM")).isEqualTo(8);
        assertThat(held("QUARTERLY")).isEqualTo(6);
        assertThat(records.number("select count(distinct year(s.day), quarter(s.day))" + HELD + SINCE_2023
                        + " and c.kind = 'QUARTERLY'"))
                .isEqualTo(6);
        assertThat(state("CANCELLED", "STANDING_BODY", "STANDING_COMMITTEE", "PLENUM", "QUARTERLY"))
                .isEqualTo(7);
        assertThat(state("NOT_HELD", "STANDING_BODY", "STANDING_COMMITTEE")).isEqualTo(4);
        assertThat(state("POSTPONED", "STANDING_BODY")).isEqualTo(1);
        assertThat(records.number("select count(*)" + HELD + " and not (s.day between '2023-01-01' and '2024-06-30')"
                        + " and c.kind <> 'THEMATIC'"))
                .isEqualTo(9);
        assertThat(records.number("select count(*) from conference_sitting where position = 1"))
                .isEqualTo(3);
        assertThat(records.number("select count(*) from conference_step where act = 'MOVE'"))
                .isEqualTo(4);
    }

    private static long held(String kind) {
        return records.number("select count(*)" + HELD + SINCE_2023 + " and c.kind = '" + kind + "'");
    }

    private static long state(String state, String... kinds) {
        return records.number("select count(*) from conference where state = '" + state + "' and kind in ('"
                + String.join("', '", kinds) + "')");
    }

    @Test
    @DisplayName(
            "45 online conferences, 10,306 points, 419,949 delegates; points without connection or signature are none")
    void online() {
        String online = HELD + SINCE_OCTOBER + " and c.form in ('ONLINE', 'HYBRID')";
        String points = "select %s from conference_point p where %s and p.conference in (select c.id" + online + ")";
        assertThat(records.number("select count(*)" + online)).isEqualTo(45);
        String counted = "p.connected_at is not null and p.head_count is not null";
        assertThat(records.number(points.formatted("count(*)", counted))).isEqualTo(10_306);
        assertThat(records.number(points.formatted("sum(p.head_count)", counted)))
                .isEqualTo(419_949);
        assertThat(records.number(points.formatted("count(*)", "p.connected_at is null and p.head_count is null")))
                .isEqualTo(27);
        assertThat(records.number(points.formatted("count(*)", "p.connected_at is null and p.head_count is not null")))
                .isEqualTo(9);
        assertThat(records.number(points.formatted("count(*)", "p.connected_at is not null and p.head_count is null")))
                .isEqualTo(36);
        assertThat(state("CANCELLED", "THEMATIC")).isEqualTo(3);
        assertThat(state("NOT_HELD", "THEMATIC")).isEqualTo(2);
    }

    @Test
    @DisplayName("979, 1,454 and 831 petitions; duplicates, the Delegation's desk and what came later are none of them")
    void petitions() {
        assertThat(arrived("entry_office = 'PO'")).isEqualTo(979);
        assertThat(arrived("entry_office = 'DO' and not delegation")).isEqualTo(1_454);
        assertThat(arrived("entry_office = 'DO' and delegation and channel in ('POST', 'VOTER_MEETING')"))
                .isEqualTo(831);
        assertThat(arrived("delegation and channel = 'DESK'")).isEqualTo(40);
        assertThat(records.number("select count(*) from petition_step where act = 'MERGE'"))
                .isEqualTo(96);
        assertThat(records.number("select count(*) from petition where arrived_on > '2024-06-30'"))
                .isEqualTo(36);
        assertThat(records.number("select count(*) from petition where state <> 'CLOSED'"))
                .isZero();
    }

    /** Numbered, and none of the same matter before it at the same body. */
    private static long arrived(String which) {
        return records.number(
                "select count(*) from (select * from petition where " + which + ") p where dossier is not null"
                        + " and arrived_on between '2022-10-01' and '2024-06-30' and not exists (select 1 from petition e"
                        + " where e.dossier = p.dossier and e.id < p.id and e.entry_office = p.entry_office"
                        + " and e.delegation = p.delegation)");
    }

    @Test
    @DisplayName("698 letters and 281 documents, however many petitions each deals with; later ones are none of them")
    void letters() {
        String sent = "select count(*) from petition_letter l join petition p on p.id = l.petition"
                + " where l.kind = 'FORWARDING' and l.office = '%s' and p.delegation = %b and l.at %s";
        String inTime = "between '2022-09-30 17:00' and '2024-06-30 16:59:59'";
        assertThat(records.number(sent.formatted("PO", false, inTime))).isEqualTo(698);
        assertThat(records.number(sent.formatted("DO", false, inTime))).isEqualTo(281);
        assertThat(records.number(sent.formatted("DO", true, inTime))).isEqualTo(60);
        assertThat(records.number(sent.formatted("PO", false, "> '2024-06-30 17:00'")))
                .isGreaterThanOrEqualTo(4);
        assertThat(records.number("select count(*) from petition_letter_also")).isGreaterThan(200);
    }

    @Test
    @DisplayName("RP-03, RP-05 · the report of the three periods says the twelve figures, and each opens its list")
    void reported() {
        Page page = SignIn.as(chromium, "po.chief", "today.xhtml");
        reported(
                page,
                "from=2023-01-01&to=2024-06-30",
                Map.of(
                        "standing-body-sittings", "76",
                        "standing-committee-sittings", "36",
                        "plenums", "8",
                        "quarterly-meetings", "6"));
        reported(
                page,
                "from=2022-10-03&to=2024-06-30",
                Map.of("online-conferences", "45", "connection-points", "10.306", "delegates", "419.949"));
        reported(
                page,
                "from=2022-10-01&to=2024-06-30",
                Map.of(
                        "party-petitions", "979",
                        "party-forwardings", "698",
                        "council-petitions", "1.454",
                        "council-documents", "281",
                        "delegation-petitions", "831"));
    }

    private static void reported(Page page, String period, Map<String, String> figures) {
        String report = "report/report.xhtml?" + period;
        figures.forEach((figure, number) -> {
            page.navigate(report);
            Locator told = page.locator("a.report-figure[href*='figure=" + figure + "']");
            assertThat(told).hasText(Pattern.compile("^" + number.replace(".", "\\.") + " "));
            told.click();
            page.waitForURL(Pattern.compile(".*/report/list\\.xhtml\\?.*"));
            assertThat(page.locator("#figure")).hasText(number);
            assertThat(page.locator("[id='list:records_data'] tr").first()).isVisible();
        });
    }

    @Test
    @DisplayName(
            "the past was in time and under colleagues' names; nobody is told of it and nothing of it is left to do")
    void past() {
        assertThat(records.number("select count(*) from deadline where started < '2025-01-01' and ending is null"))
                .isZero();
        assertThat(records.number("select count(*) from deadline where started < '2025-01-01' and ended > due"
                        + " and code <> 'OC-06'"))
                .isZero();
        assertThat(records.number(
                        "select count(*) from notice where subject_type in ('Conference', 'Petition', 'Task')"))
                .isZero();
        assertThat(records.number("select count(*) from trail_entry" + PAST)).isGreaterThan(30_000);
        assertThat(records.number("select count(*) from trail_entry" + PAST + " and account = 0"))
                .isZero();
        assertThat(records.number("select count(distinct regulation) from judgement" + PAST))
                .isEqualTo(1);
        assertThat(records.number("select count(*) from task where stage <> 'ACCEPTED'"))
                .isZero();
    }
}
