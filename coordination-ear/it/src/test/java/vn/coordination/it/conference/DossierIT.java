package vn.coordination.it.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.conference.ConferenceDesk.done;
import static vn.coordination.it.conference.ConferenceDesk.refused;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.schedule.OfficeClient;
import vn.coordination.it.schedule.OfficeClient.Answer;
import vn.coordination.shared.Sha256;

/** What a conference leaves behind: minutes, its closing, its dossier; in April 2048. */
@ExtendWith(RunningCity.class)
class DossierIT {
    private static PaperDesk desk;
    private static ConferenceDesk conferences;
    private static DelegateDesk list;

    @BeforeAll
    static void open(City city) throws SQLException {
        desk = new PaperDesk(city);
        conferences = desk.conferences;
        list = new DelegateDesk(city);
    }

    @Test
    @DisplayName(
            "MT-12 · closed with signed minutes and without a paper that is awaited; the dossier holds what was sent")
    void closed() throws SQLException, IOException {
        long conference = desk.invited(6, "2048-04-15", false);
        int paper = desk.owed(conference, "Báo cáo giải ngân", "DO");
        byte[] content = PaperFiles.pdf(3);
        done(desk.submit(conferences.council, conference, paper, PaperFiles.pdf(2)));
        done(desk.submit(conferences.council, conference, paper, content));
        int missing = desk.owed(conference, "Phụ lục", "CO");
        assertThat(write(conferences.coordinator, conference, -1, "chưa họp").status())
                .as("nothing is minuted before it begins")
                .isEqualTo(422);
        list.listed(conference, 30);
        list.invite(conference, "=1+1", "Sở Tài chính", false);
        done(conferences.act(conferences.coordinator, conference, "send-papers"));
        desk.ready(conference);
        Long[] delegates = list.list(conferences.coordinator, conference).getJsonArray("delegates").stream()
                .map(row -> (long) row.asJsonObject().getInt("id"))
                .toArray(Long[]::new);
        done(list.door(conference, "came", delegates));
        done(list.door(conference, "left", delegates[30]));
        new OrderDesk(conferences).meals(conference, "2048-04-15");
        refused(desk.open(conference), "MT-02");
        done(desk.reason(conferences.coordinator, conference, missing, "consent", "Chủ trì đồng ý"));
        done(desk.open(conference));
        minuted(conference);
        done(conferences.act(conferences.coordinator, conference, "end"));
        concluded(conference, missing);
        holds(conference, content);
        tells(conference);
    }

    private static void minuted(long conference) {
        JsonObject first = done(write(conferences.coordinator, conference, -1, "Bản thảo"));
        JsonObject second = done(write(conferences.coordinator, conference, first.getInt("version"), "Biên bản"));
        assertThat(write(conferences.coordinator, conference, first.getInt("version"), "đè lên")
                        .status())
                .as("what another has written is not lost")
                .isEqualTo(409);
        refused(write(conferences.council, conference, second.getInt("version"), "khác"), "SS-08");
        JsonObject seen = Json.createObjectBuilder()
                .add("version", second.getInt("version"))
                .build();
        assertThat(conferences
                        .coordinator
                        .post(minutes(conference) + "/sign", seen)
                        .status())
                .as("a coordinator signs nothing")
                .isEqualTo(403);
        JsonObject signed = done(conferences.chief.post(minutes(conference) + "/sign", seen));
        assertThat(signed.getString("hash")).isEqualTo(Sha256.of("Biên bản".getBytes(StandardCharsets.UTF_8)));
        refused(write(conferences.coordinator, conference, signed.getInt("version"), "sửa"), "MT-12");
    }

    private static void concluded(long conference, int missing) throws SQLException {
        done(conferences.act(
                conferences.coordinator,
                conference,
                "conclude",
                Json.createObjectBuilder()
                        .add("notice", "48-TB/VPTU")
                        .add(
                                "items",
                                Json.createArrayBuilder()
                                        .add(item("DO", "Trình đợt sau"))
                                        .add(item("PO", "=Rà soát", "CO")))));
        done(conferences.act(conferences.coordinator, conference, "confirm-attendance"));
        done(conferences.act(conferences.coordinator, conference, "file-papers"));
        refused(conferences.act(conferences.coordinator, conference, "close"), "MT-12");
        done(desk.reason(conferences.coordinator, conference, missing, "withdraw", "không lập phụ lục"));
        done(conferences.act(conferences.coordinator, conference, "close"));
        refused(desk.reason(conferences.coordinator, conference, missing, "withdraw", "muộn"), "MT-12");
    }

    private static JsonObjectBuilder item(String lead, String content, String... coordinators) {
        return Json.createObjectBuilder()
                .add("content", content)
                .add("lead", lead)
                .add("coordinators", Json.createArrayBuilder(List.of(coordinators)))
                .add("product", "Báo cáo")
                .add("due", "2048-05-15");
    }

    /** What a spreadsheet would run is text; of what was assigned each office reads what it works on. */
    private static void tells(long conference) throws IOException {
        Map<String, byte[]> files = DossierFiles.of(conferences.coordinator, conference);
        assertThat(DossierFiles.lines(files, "delegates.csv"))
                .hasSize(32)
                .last()
                .asString()
                .startsWith("'=1+1,Sở Tài chính,")
                .matches(".*2026 \\d\\d:\\d\\d – \\d\\d/.*");
        assertThat(DossierFiles.lines(files, "conclusions.csv"))
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).startsWith("1,Trình đợt sau,"))
                .anySatisfy(line -> assertThat(line).startsWith("2,'=Rà soát,"));
        assertThat(DossierFiles.lines(DossierFiles.of(conferences.committee, conference), "conclusions.csv"))
                .hasSize(2)
                .last()
                .asString()
                .startsWith("2,");
        assertThat(DossierFiles.lines(files, "preparation.csv")).hasSize(9);
        assertThat(DossierFiles.lines(files, "orders.csv"))
                .hasSize(2)
                .last()
                .asString()
                .contains("Nước uống");
        assertThat(DossierFiles.lines(files, "steps.csv")).hasSizeGreaterThan(8);
        assertThat(DossierFiles.lines(files, "agenda.csv")).hasSize(3);
        assertThat(new String(files.get("delegates.html"), StandardCharsets.UTF_8))
                .contains("<td>Đại biểu thử 30</td>");
    }

    private static void holds(long conference, byte[] content) throws IOException, SQLException {
        String read =
                "select count(*) from paper_reading r join paper_version v on v.id = r.version where v.conference = "
                        + conference + " and r.person = " + conferences.person("co.coordinator");
        assertThat(conferences.desk.number(read)).isZero();
        Map<String, byte[]> files = DossierFiles.of(conferences.committee, conference);
        assertThat(conferences.desk.number(read)).as("the one that it holds").isEqualTo(1);
        assertThat(files)
                .containsKeys(
                        "index.html",
                        "invitation.html",
                        "agenda.html",
                        "decisions.csv",
                        "minutes.html",
                        "attendance.html")
                .containsEntry("papers/paper-1.2.pdf", content)
                .doesNotContainKey("papers/paper-1.1.pdf");
        List<String[]> index = new String(files.get("index.csv"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
        assertThat(index)
                .hasSize(files.size() - 2)
                .allSatisfy(row -> assertThat(row[5]).as(row[1]).isEqualTo(Sha256.of(files.get(row[1]))));
        assertThat(index)
                .filteredOn(row -> row[1].startsWith("papers/"))
                .map(Arrays::asList)
                .singleElement()
                .satisfies(row -> assertThat(row.subList(2, 5)).containsExactly("Báo cáo giải ngân", "1.2", "3"));
    }

    private static Answer write(OfficeClient who, long conference, int seen, String text) {
        return who.put(
                minutes(conference),
                Json.createObjectBuilder()
                        .add("version", seen)
                        .add("text", text)
                        .build());
    }

    private static String minutes(long conference) {
        return "api/conferences/" + conference + "/minutes";
    }
}
