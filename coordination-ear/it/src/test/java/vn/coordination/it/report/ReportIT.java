package vn.coordination.it.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.schedule.OfficeClient;

/** The report of a month whose figures are known, on the deployed application. */
@ExtendWith(RunningCity.class)
class ReportIT {
    @TempDir
    private Path folder;

    private static City city;
    private static PlantedReport planted;
    private static OfficeClient chief;

    @BeforeAll
    static void plant(City running) throws SQLException {
        city = running;
        chief = OfficeClient.of(running, "po.chief");
        planted = new PlantedReport(running, YearMonth.of(2050, 3));
    }

    @AfterAll
    static void clear() throws SQLException {
        planted.clear();
    }

    @Test
    @DisplayName("RP-05, OC-05, OC-06 · every figure is what was planted, no trap is counted, and its list comes to it")
    void figures() {
        Map<String, Long> figures = figures(chief);
        assertThat(figures).containsExactlyEntriesOf(PlantedReport.expected());
        figures.forEach((figure, total) -> {
            JsonObject head = null;
            long listed = 0;
            long records = 0;
            for (JsonValue after = JsonValue.EMPTY_JSON_OBJECT; after != JsonValue.NULL; ) {
                JsonObject page = list(chief, figure, after);
                head = page.getJsonObject("figure");
                for (JsonObject row : page.getJsonArray("rows").getValuesAs(JsonObject.class)) {
                    listed += row.getInt("weight");
                    records++;
                }
                after = page.get("next");
            }
            assertThat(listed).as(figure).isEqualTo(total);
            assertThat(head.getJsonNumber("records").longValue()).as(figure).isEqualTo(records);
        });
    }

    @Test
    @DisplayName("RP-05 · a report is not handed out while a figure says something else than its list")
    void refused() throws SQLException {
        String seen = shown(figures(chief));
        planted.oneMore();
        try {
            HttpResponse<byte[]> refused = file("xlsx", seen, "");
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(text(refused)).contains("RP-05", "12").contains("3", "4");
        } finally {
            planted.oneLess();
        }
        assertThat(file("xlsx", seen, "").statusCode()).isEqualTo(200);
        assertThat(file("xlsx", "1,2", "").statusCode()).isEqualTo(400);
    }

    @Test
    @DisplayName("RP-03 · any period by its days, printed on the report with the one it is compared with")
    void printed() throws IOException {
        String seen = shown(figures(chief));
        String sheet = sheet(file("xlsx", seen, "&earlierFrom=2050-01-01&earlierTo=2050-01-31")
                .body());
        assertThat(sheet).contains("01/03/2050", "31/03/2050", "01/01/2050", "31/01/2050", "SHA-256");
        HttpResponse<byte[]> file = file("pdf", seen, "&earlierFrom=2050-01-01&earlierTo=2050-01-31");
        try (PDDocument pdf = Loader.loadPDF(file.body())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("BÁO CÁO", "01/03/2050", "31/03/2050", "01/01/2050", "31/01/2050", "SHA-256");
        }
        assertThat(chief.download("api/report/figures?from=2050-03-31&to=2050-03-01")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("RP-01 · periods end on the 14th and follow each other")
    void periods() {
        List<JsonObject> periods = chief.get("api/report/periods").array().getValuesAs(JsonObject.class);
        assertThat(periods).hasSize(8).allSatisfy(period -> {
            assertThat(period.getString("from")).endsWith("-15");
            assertThat(period.getString("to")).endsWith("-14");
        });
    }

    @Test
    @DisplayName("SS-08 · a record that the reader may not open counts and says nothing but its day")
    void rights() {
        assertThat(figures(OfficeClient.of(city, "do.coordinator"))).isEqualTo(PlantedReport.expected());
        JsonObject secret = rows("po.chief", "standing-body-sittings").get(1);
        assertThat(secret.getBoolean("opens")).isTrue();
        assertThat(rows("do.coordinator", "standing-body-sittings").get(1).keySet())
                .containsExactlyInAnyOrder("day", "weight", "opens");
        assertThat(rows("do.chief", "party-petitions")).noneMatch(row -> row.getBoolean("opens"));
        assertThat(rows("po.chief", "party-petitions")).allMatch(row -> row.getBoolean("opens"));
        assertThat(rows("po.coordinator", "party-petitions")).noneMatch(row -> row.getBoolean("opens"));
        assertThat(rows("auditor", "plenums")).noneMatch(row -> row.getBoolean("opens"));
        assertThat(OfficeClient.of(city, "co.specialist")
                        .download("api/report/figures?" + planted.query())
                        .statusCode())
                .isEqualTo(403);
    }

    private static List<JsonObject> rows(String login, String figure) {
        return list(OfficeClient.of(city, login), figure, JsonValue.NULL)
                .getJsonArray("rows")
                .getValuesAs(JsonObject.class);
    }

    private static Map<String, Long> figures(OfficeClient reader) {
        Map<String, Long> figures = new LinkedHashMap<>();
        reader.get("api/report/figures?" + planted.query())
                .array()
                .getValuesAs(JsonObject.class)
                .forEach(row -> figures.put(
                        row.getString("figure"), row.getJsonNumber("total").longValue()));
        return figures;
    }

    private static JsonObject list(OfficeClient reader, String figure, JsonValue after) {
        String from = after instanceof JsonString place
                ? "&after=" + URLEncoder.encode(place.getString(), StandardCharsets.UTF_8)
                : "";
        return reader.get("api/report/list?figure=" + figure + "&size=2&" + planted.query() + from)
                .json();
    }

    private static String shown(Map<String, Long> figures) {
        return figures.values().stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static HttpResponse<byte[]> file(String form, String shown, String more) {
        return chief.download("api/report/file?" + planted.query() + more + "&form=" + form + "&shown=" + shown);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private String sheet(byte[] file) throws IOException {
        Path path = Files.write(folder.resolve("report.xlsx"), file);
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }
}
