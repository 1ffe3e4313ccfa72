package vn.coordination.it.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.conference.ConferenceDesk.done;
import static vn.coordination.it.conference.ConferenceDesk.refused;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.schedule.OfficeClient.Answer;
import vn.coordination.shared.Sha256;

/** Papers of conferences over HTTP; theirs are March 2048 and March 2052. */
@ExtendWith(RunningCity.class)
class PapersIT {
    private static PaperDesk desk;
    private static ConferenceDesk conferences;

    @BeforeAll
    static void open(City city) throws SQLException {
        desk = new PaperDesk(city);
        conferences = desk.conferences;
    }

    @Test
    @DisplayName(
            "MT-04 · more than ten pages need a summary of at most six, by content; a chief's reason lets them pass")
    void summary() throws SQLException {
        long conference = desk.invited(0, "2048-03-04", false);
        int paper = desk.owed(conference, "Báo cáo giải ngân", "DO");
        byte[] ten = PaperFiles.pdf(10);
        byte[] eleven = PaperFiles.pdf(11);
        refused(desk.submit(conferences.coordinator, conference, paper, ten), "SS-08");
        done(desk.submit(conferences.council, conference, paper, ten));
        refused(
                desk.submit(
                        conferences.council,
                        conference,
                        paper,
                        eleven,
                        Json.createObjectBuilder().add("pages", 3)),
                "MT-04");
        refused(desk.submit(conferences.council, conference, paper, eleven, summarised(7)), "MT-04");
        done(desk.submit(conferences.council, conference, paper, eleven, summarised(6)));
        assertThat(desk.row(conference, paper)
                        .getJsonArray("versions")
                        .getJsonObject(0)
                        .getInt("summaryPages"))
                .isEqualTo(6);

        int own = desk.owed(conference, "Tờ trình", "PO");
        var reason = Json.createObjectBuilder().add("approval", "văn bản của Trung ương");
        refused(
                desk.submit(conferences.coordinator, conference, own, eleven, Json.createObjectBuilder(reason.build())),
                "MT-04");
        done(desk.submit(
                conferences.chief,
                conference,
                own,
                eleven,
                Json.createObjectBuilder().add("approval", "văn bản của Trung ương")));
    }

    private static JsonObjectBuilder summarised(int pages) {
        return Json.createObjectBuilder().add("summary", PaperDesk.base64(PaperFiles.pdf(pages)));
    }

    @Test
    @DisplayName("a paper is a readable PDF or DOCX whose pages are known; anything else is refused in words")
    void content() throws SQLException {
        long conference = desk.invited(1, "2048-03-05", false);
        int paper = desk.owed(conference, "Báo cáo", "PO");
        byte[] silent = PaperFiles.docx("<Properties/>");
        tells(desk.submit(conferences.coordinator, conference, paper, bytes("%PDF-1.7 hỏng")), 415, "WRONG_TYPE");
        tells(desk.submit(conferences.coordinator, conference, paper, bytes("<html/>")), 415, "WRONG_TYPE");
        tells(desk.submit(conferences.coordinator, conference, paper, silent), 400, "NO_PAGES");
        done(desk.submit(
                conferences.coordinator,
                conference,
                paper,
                silent,
                Json.createObjectBuilder().add("pages", 4)));
        done(desk.submit(
                conferences.coordinator,
                conference,
                paper,
                PaperFiles.docx("<Properties><Pages>9</Pages></Properties>")));
        var versions = desk.row(conference, paper).getJsonArray("versions");
        assertThat(versions.getJsonObject(0).getInt("pages")).isEqualTo(9);
        assertThat(versions.getJsonObject(1).getInt("pages")).isEqualTo(4);
    }

    @Test
    @DisplayName(
            "SS-01 · of a state secret number, level and keeper are kept, no title and no file; of a secret conference nothing else")
    void secrets() throws SQLException {
        long conference = desk.invited(2, "2048-03-06", false);
        int paper = desk.owed(conference, "Báo cáo", "PO");
        for (String level : new String[] {"CONFIDENTIAL", "SECRET", "TOP_SECRET"}) {
            refused(
                    desk.submit(
                            conferences.coordinator,
                            conference,
                            paper,
                            PaperFiles.pdf(2),
                            Json.createObjectBuilder().add("level", level)),
                    "SS-01");
            refused(desk.owe(conference, stub("Đề án mật", level)), "SS-01");
        }
        assertThat(conferences.desk.number("select count(*) from paper_version where conference = " + conference))
                .isZero();
        int stub = done(desk.owe(conference, stub("", "SECRET"))).getInt("number");
        refused(desk.submit(conferences.coordinator, conference, stub, PaperFiles.pdf(2)), "SS-01");
        JsonObject row = desk.row(conference, stub);
        assertThat(row.getString("state")).isEqualTo("STUB");
        assertThat(row.getString("keeper")).isEqualTo("Phòng Cơ yếu");

        long secret = desk.invited(3, "2048-03-09", true);
        refused(desk.owe(secret, desk.paper("Báo cáo", "PO")), "SS-01");
        done(desk.owe(secret, stub("", "CONFIDENTIAL")));
        assertThat(conferences.council.get(PaperDesk.path(secret)).array())
                .as("another office does not see it")
                .isEmpty();
    }

    private static JsonObjectBuilder stub(String title, String level) {
        return Json.createObjectBuilder()
                .add("title", title)
                .add("office", "PO")
                .add("level", level)
                .add("reference", "12-TM/VPTU")
                .add("keeper", "Phòng Cơ yếu");
    }

    @Test
    @DisplayName(
            "MT-02 · what was sent is locked by its hash; a later version is late, and its item waits for the chair")
    void late() throws SQLException {
        long conference = desk.invited(4, "2048-03-11", false);
        int paper = desk.owed(conference, "Báo cáo", "PO");
        byte[] sent = PaperFiles.pdf(2);
        done(desk.submit(conferences.coordinator, conference, paper, sent));
        done(conferences.act(conferences.coordinator, conference, "send-papers"));
        byte[] later = PaperFiles.pdf(3);
        done(desk.submit(conferences.coordinator, conference, paper, later));
        JsonObject row = desk.row(conference, paper);
        assertThat(row.getString("state")).isEqualTo("LATE");
        JsonObject second = row.getJsonArray("versions").getJsonObject(0);
        JsonObject first = row.getJsonArray("versions").getJsonObject(1);
        assertThat(second.getBoolean("late")).isTrue();
        assertThat(second.getBoolean("locked")).isFalse();
        assertThat(first.getBoolean("locked")).isTrue();
        assertThat(first.getString("hash")).isEqualTo(Sha256.of(sent));
        HttpResponse<byte[]> opened = desk.file(conferences.council, conference, paper, 1);
        assertThat(Sha256.of(opened.body())).isEqualTo(Sha256.of(sent));
        assertThat(opened.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));

        desk.ready(conference);
        refused(desk.open(conference), "MT-02");
        refused(desk.reason(conferences.council, conference, paper, "consent", "đồng ý"), "SS-08");
        done(desk.reason(conferences.coordinator, conference, paper, "consent", "Chủ trì đồng ý xem xét"));
        done(desk.open(conference));
        refused(desk.submit(conferences.coordinator, conference, paper, later), "MT-02");
        done(desk.submit(
                conferences.coordinator,
                conference,
                paper,
                later,
                Json.createObjectBuilder().add("consent", "Chủ trì yêu cầu bổ sung")));
        assertThat(conferences.desk.number("select count(distinct action) from trail_entry where subject = '"
                        + conference + "' and action in ('Paper.owe', 'Paper.submit', 'Paper.consent')"))
                .isEqualTo(3);
    }

    @Test
    @DisplayName("MT-04 · who opened the last version, and when first, is told to the lead office only")
    void read() throws SQLException {
        long conference = desk.invited(5, "2048-03-12", false);
        int paper = desk.owed(conference, "Báo cáo", "PO");
        done(desk.submit(conferences.coordinator, conference, paper, PaperFiles.pdf(2)));
        desk.file(conferences.council, conference, paper, 1);
        desk.file(conferences.council, conference, paper, 1);
        assertThat(conferences.desk.number(
                        "select count(*) from paper_reading r join paper_version v on v.id = r.version"
                                + " where v.conference = " + conference))
                .isEqualTo(1);
        var readers = readers(conference, paper);
        assertThat(readers).filteredOn(reader -> reader.containsKey("at")).hasSize(1);
        assertThat(readers)
                .filteredOn(reader -> !reader.containsKey("at"))
                .as("the chair")
                .isNotEmpty();
        String path = PaperDesk.path(conference);
        assertThat(conferences.council.get(path + "/readings").array()).isEmpty();
        assertThat(conferences.council.get(path + "/" + paper + "/readers").array())
                .isEmpty();
        JsonObject reading =
                conferences.coordinator.get(path + "/readings").array().getJsonObject(0);
        assertThat(reading.getInt("asked")).isEqualTo(readers.size());
        assertThat(reading.getInt("read")).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "MT-04 · asked to read is whoever of the list can sign in; in the place of one who cannot come his substitute")
    void asked(City city) throws SQLException {
        long conference = desk.invited(7, "2052-03-13", false);
        int paper = desk.owed(conference, "Báo cáo", "PO");
        done(desk.submit(conferences.coordinator, conference, paper, PaperFiles.pdf(2)));
        int before = readers(conference, paper).size();
        DelegateDesk list = new DelegateDesk(city);
        long chief = list.inviteAccount(conference, "co.chief", "CO");
        list.invite(conference, "Nguyễn Thị Khách", "Sở Tài chính", false);
        assertThat(readers(conference, paper))
                .extracting(PapersIT::name)
                .hasSize(before + 1)
                .contains(list.name("co.chief"));
        String substitute = list.name("co.coordinator");
        done(list.said(list.committeeChief, conference, chief, "excuse", "ốm", substitute));
        assertThat(readers(conference, paper))
                .as("not yet agreed to")
                .extracting(PapersIT::name)
                .doesNotContain(substitute);
        done(list.said(list.committeeChief, conference, chief, "approve", "", ""));
        assertThat(readers(conference, paper))
                .extracting(PapersIT::name)
                .hasSize(before + 1)
                .contains(substitute)
                .doesNotContain(list.name("co.chief"));
    }

    private static List<JsonObject> readers(long conference, int paper) {
        return conferences
                .coordinator
                .get(PaperDesk.path(conference) + "/" + paper + "/readers")
                .array()
                .getValuesAs(JsonObject.class);
    }

    private static String name(JsonObject reader) {
        return reader.getString("name");
    }

    private static void tells(Answer answer, int status, String problem) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().getString("kind")).isEqualTo("paper." + problem);
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
