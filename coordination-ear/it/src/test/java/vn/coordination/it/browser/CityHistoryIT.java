package vn.coordination.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.coordination.database.EmbeddedDatabase;
import vn.coordination.it.city.City;
import vn.coordination.it.city.Records;
import vn.coordination.it.city.SharedDatabase;

/** The past years of the demonstration's city, loaded through the services on a server and in a database of their own. */
class CityHistoryIT {
    /** Generous: nothing is measured here. */
    private static final double ENDED = Duration.ofMinutes(3).toMillis();

    private static final double LOADED = Duration.ofMinutes(15).toMillis();

    private static final String HELD = " from conference c join conference_sitting s on s.conference = c.id"
            + " and s.position = 0 where c.state in ('HELD', 'CONCLUDED', 'CLOSED')";
    private static final String SITTINGS = "from=2023-01-01&to=2024-06-30";
    private static final String CONFERENCES = "from=2022-10-03&to=2024-06-30";
    private static final String POST = "from=2022-10-01&to=2024-06-30";
    private static final String PAST = " where at < '2025-01-01'";

    private static EmbeddedDatabase database;
    private static City city;
    private static Chromium chromium;
    private static Records records;

    @RegisterExtension
    static final BeforeAllCallback DATABASE = (ExtensionContext context) -> database = SharedDatabase.of(context);

    @BeforeAll
    static void load() {
        city = City.busy(database, "history", Map.of("coordination.demonstration.history", "true"));
        chromium = new Chromium(city);
        records = city.records();
        Page page = SignIn.as(chromium, "administrator", "demonstration/years.xhtml");
        stopAndGoOn(page);
        failAndGoOn(page);
        movesOn(page);
        assertThat(page.locator("#years-state"))
                .containsText("Đã nạp xong", new LocatorAssertions.ContainsTextOptions().setTimeout(LOADED));
        Gallery.everywhere(page, "years", "done");
    }

    /** Stopped, nothing is loaded by half; it goes on where it was. */
    private static void stopAndGoOn(Page page) {
        Locator stop = page.locator("[id='years:stop']");
        stop.focus();
        page.keyboard().press("Enter");
        Locator goOn = page.locator("[id='years:goOn']");
        assertThat(goOn).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(ENDED));
        assertThat(page.locator("#years-state")).containsText("Đã dừng");
        assertThat(page.locator("#years progress")).isVisible();
        Gallery.everywhere(page, "years", "stopped");
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

    /** The next part finds no place to be noted in; what could not be loaded is loaded once there is one again. */
    private static void failAndGoOn(Page page) {
        records.change("rename table demonstration_history to demonstration_history_away");
        assertThat(page.locator("#years-state"))
                .containsText("Đã dừng vì có lỗi", new LocatorAssertions.ContainsTextOptions().setTimeout(ENDED));
        records.change("rename table demonstration_history_away to demonstration_history");
        Gallery.everywhere(page, "years", "failed");
        page.locator("[id='years:goOn']").click();
        assertThat(page.locator("[id='years:stop']")).isVisible();
    }

    /** While it is loaded, more and more is seen to be there. */
    private static void movesOn(Page page) {
        assertThat(page.locator("#years-state")).containsText("Đang nạp");
        Gallery.everywhere(page, "years", "running");
        page.waitForFunction(
                "before => document.querySelector('#years progress').value > before",
                page.locator("#years progress").evaluate("bar => bar.value"),
                new Page.WaitForFunctionOptions().setTimeout(ENDED));
        assertThat(page.locator("#years-state")).containsText("Đang nạp");
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

    /** What the offices reported, in the periods that they reported it for. */
    static Stream<Arguments> reported() {
        return Stream.of(
                Arguments.of("standing-body-sittings", SITTINGS, 76),
                Arguments.of("standing-committee-sittings", SITTINGS, 36),
                Arguments.of("plenums", SITTINGS, 8),
                Arguments.of("quarterly-meetings", SITTINGS, 6),
                Arguments.of("online-conferences", CONFERENCES, 45),
                Arguments.of("connection-points", CONFERENCES, 10_306),
                Arguments.of("delegates", CONFERENCES, 419_949),
                Arguments.of("party-petitions", POST, 979),
                Arguments.of("party-forwardings", POST, 698),
                Arguments.of("council-petitions", POST, 1_454),
                Arguments.of("council-documents", POST, 281),
                Arguments.of("delegation-petitions", POST, 831));
    }

    @ParameterizedTest(name = "{0} {2}")
    @MethodSource("reported")
    @DisplayName("RP-03, RP-05 · a figure of the report opens its list, and the list adds up to the figure")
    void figure(String figure, String period, int number) {
        Page page = SignIn.as(chromium, "po.chief", "report/report.xhtml?" + period);
        page.locator("a.report-figure[href*='figure=" + figure + "&']").click();
        page.waitForURL(Pattern.compile(".*/report/list\\.xhtml\\?.*"));
        assertThat(page.locator("#figure")).hasText(written(number));
        assertThat(page.locator("[id='list:records_data'] tr").first()).isVisible();
        assertThat(listed(page, figure, period)).isEqualTo(number);
        page.close();
    }

    private static String written(int number) {
        return NumberFormat.getInstance(Locale.forLanguageTag("vi")).format(number);
    }

    /** What the whole list adds up to, read piece by piece. */
    private static long listed(Page page, String figure, String period) {
        String address = "api/report/list?size=500&figure=" + figure + "&" + period;
        long sum = 0;
        String after = "";
        while (after != null) {
            String next = address + "&after=" + URLEncoder.encode(after, StandardCharsets.UTF_8);
            JsonObject list =
                    read(page.request().get(city.page(next).toString()).text());
            sum += list.getJsonArray("rows").getValuesAs(JsonObject.class).stream()
                    .mapToLong(row -> row.getJsonNumber("weight").longValue())
                    .sum();
            after = list.isNull("next") ? null : list.getString("next");
        }
        return sum;
    }

    private static JsonObject read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    @Test
    @DisplayName("what was cancelled, failed, moved or held at another time is beside the sittings and conferences")
    void trapsOfMeetings() {
        assertThat(records.number("select count(distinct year(s.day), quarter(s.day))" + HELD
                        + " and s.day between '2023-01-01' and '2024-06-30' and c.kind = 'QUARTERLY'"))
                .isEqualTo(6);
        assertThat(state("CANCELLED", "STANDING_BODY", "STANDING_COMMITTEE", "PLENUM", "QUARTERLY"))
                .isEqualTo(7);
        assertThat(state("NOT_HELD", "STANDING_BODY", "STANDING_COMMITTEE")).isEqualTo(4);
        assertThat(state("POSTPONED", "STANDING_BODY")).isEqualTo(1);
        assertThat(state("CANCELLED", "THEMATIC")).isEqualTo(3);
        assertThat(state("NOT_HELD", "THEMATIC")).isEqualTo(2);
        assertThat(records.number("select count(*)" + HELD + " and not (s.day between '2023-01-01' and '2024-06-30')"
                        + " and c.kind <> 'THEMATIC'"))
                .isEqualTo(9);
        assertThat(records.number("select count(*)" + HELD + " and c.kind = 'THEMATIC' and c.form = 'IN_PERSON'"))
                .isEqualTo(2);
        assertThat(records.number("select count(*)" + HELD + " and c.form = 'HYBRID' and s.day > '2024-06-30'"))
                .isEqualTo(1);
        assertThat(records.number("select count(*) from conference_sitting where position = 1"))
                .isEqualTo(3);
        assertThat(records.number("select count(*) from conference_step where act = 'MOVE'"))
                .isEqualTo(4);
    }

    private static long state(String state, String... kinds) {
        return records.number("select count(*) from conference where state = '" + state + "' and kind in ('"
                + String.join("', '", kinds) + "')");
    }

    @Test
    @DisplayName("OC-05, OC-06 · points that were never connected or never signed for are beside the figures")
    void trapsOfPoints() {
        String points = "select count(*) from conference_point p where %s and p.conference in (select c.id" + HELD
                + " and s.day between '2022-10-03' and '2024-06-30')";
        assertThat(records.number(points.formatted("p.connected_at is null and p.head_count is null")))
                .isEqualTo(27);
        assertThat(records.number(points.formatted("p.connected_at is null and p.head_count is not null")))
                .isEqualTo(9);
        assertThat(records.number(points.formatted("p.connected_at is not null and p.head_count is null")))
                .isEqualTo(36);
    }

    @Test
    @DisplayName("PT-07, PT-08 · duplicates, the Delegation's desk, later arrivals and letters are beside the figures")
    void trapsOfPost() {
        assertThat(records.number("select count(*) from petition_step where act = 'MERGE'"))
                .isEqualTo(96);
        assertThat(records.number("select count(*) from petition p join petition d on d.id = p.dossier"
                        + " where p.entry_office <> d.entry_office"))
                .isEqualTo(25);
        assertThat(records.number("select count(*) from petition where delegation and channel = 'DESK'"))
                .isEqualTo(40);
        assertThat(records.number("select count(*) from petition where arrived_on > '2024-06-30'"))
                .isEqualTo(36);
        assertThat(records.number("select count(*) from petition where state <> 'CLOSED'"))
                .isZero();
        assertThat(records.number("select count(*) from petition_letter l join petition p on p.id = l.petition"
                        + " where l.office = 'DO' and p.delegation and l.at < '2024-06-30 17:00'"))
                .isEqualTo(60);
        assertThat(records.number("select count(*) from petition_letter where at > '2024-06-30 17:00'"))
                .isGreaterThanOrEqualTo(9);
        assertThat(records.number("select count(*) from petition_letter_also")).isGreaterThan(200);
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
