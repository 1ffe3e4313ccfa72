package vn.coordination.it.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.reception.ReceptionDesk.done;
import static vn.coordination.it.reception.ReceptionDesk.petition;
import static vn.coordination.it.reception.ReceptionDesk.refused;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.schedule.OfficeClient;
import vn.coordination.it.schedule.OfficeClient.Answer;

/** The register of visits, and what voters say at meetings. */
@ExtendWith(RunningCity.class)
class VisitIT {
    private static ReceptionDesk desk;

    @BeforeAll
    static void open(City city) throws SQLException {
        desk = new ReceptionDesk(city);
    }

    @Test
    @DisplayName("PT-46 · a refusal on two grounds asks for a signed notice within three working days; a head signs it")
    void refusal() throws SQLException {
        JsonObject visit = done(desk.visit(Map.of("outcome", "REFUSED", "ground", "SETTLED")));
        int id = visit.getInt("id");
        assertThat(visit.getBoolean("noticeOwed")).isTrue();
        assertThat(desk.term("Visit", id, "PT-46")).isEqualTo("3 WORKING_DAYS");
        refused(notice(visit), "PT-46");
        assertThat(sign(desk.receiver, visit).status()).isEqualTo(403);
        JsonObject signed = done(sign(desk.chief, visit));
        assertThat(desk.ending("Visit", id, "PT-46")).as("signed, not given").isNull();
        done(notice(signed));
        assertThat(desk.ending("Visit", id, "PT-46")).isEqualTo("MET");
        JsonObject spoken = done(desk.visit(Map.of("outcome", "REFUSED", "ground", "DISTURBANCE")));
        assertThat(desk.clock("id", "Visit", spoken.getInt("id"), "PT-46")).isNull();
        refused(notice(spoken), "PT-46");
        refused(sign(desk.chief, spoken), "PT-46");
    }

    private static Answer sign(OfficeClient who, JsonObject visit) {
        return who.post(
                "api/receptions/visits/" + visit.getInt("id") + "/sign",
                Json.createObjectBuilder()
                        .add("version", visit.getInt("version"))
                        .build());
    }

    private static Answer notice(JsonObject visit) {
        return desk.receiver.post(
                "api/receptions/visits/" + visit.getInt("id") + "/notice",
                Json.createObjectBuilder()
                        .add("version", visit.getInt("version"))
                        .add("notice", "01/TCD ngày 27/11/2026")
                        .build());
    }

    @Test
    @DisplayName(
            "PT-46, PT-47, PT-35 · 01/TCD is signed by a head and ends the clock, 02/TCD is given at once; both are"
                    + " kept and opened for a purpose only")
    void papers() throws SQLException, IOException {
        JsonObject visit = done(desk.visit(Map.of("outcome", "REFUSED", "ground", "SETTLED")));
        int id = visit.getInt("id");
        JsonObject reason = Json.createObjectBuilder()
                .add("version", visit.getInt("version"))
                .add("content", "Vụ việc đã giải quyết tại Quyết định 45/QĐ-UBND")
                .build();
        String path = "api/receptions/visits/" + id + "/";
        assertThat(desk.receiver.post(path + "refusal", reason).status()).isEqualTo(403);
        int notice = done(desk.chief.post(path + "refusal", reason)).getInt("id");
        assertThat(desk.ending("Visit", id, "PT-46")).isEqualTo("MET");
        JsonObject again = Json.createObjectBuilder(reason)
                .add("version", desk.desk.number("select version from reception_visit where id = " + id))
                .build();
        refused(desk.chief.post(path + "refusal", again), "PT-46");
        assertThat(desk.desk.number("select count(*) from reception_visit v join visit_letter l on l.visit = v.id"
                        + " and l.signer = v.notice_signer where v.id = " + id))
                .as("signed by who issued it")
                .isOne();
        assertThat(text(desk.chief
                        .download(path + "letters/" + notice + "?form=pdf")
                        .body()))
                .contains("Mẫu số 01/TCD", "Ngô Thị Khách", "45/QĐ-UBND", "lượt tiếp công dân số " + id);
        int receipt = done(desk.receiver.post(
                        path + "receipt",
                        Json.createObjectBuilder().add("content", "02 bản sao").build()))
                .getInt("id");
        HttpResponse<byte[]> first = desk.receiver.download(path + "letters/" + receipt + "?form=docx");
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(desk.receiver
                        .download(path + "letters/" + receipt + "?form=docx")
                        .body())
                .isEqualTo(first.body());
        assertThat(desk.councilOfficer
                        .download(path + "letters/" + receipt + "?form=pdf")
                        .statusCode())
                .isNotEqualTo(200);
        assertThat(desk.desk.number("select count(*) from visit_look v join visit_letter l on l.visit = v.visit"
                        + " and l.symbol = v.purpose where v.visit = " + id))
                .as("written twice, opened three times")
                .isEqualTo(5);
        assertThat(desk.desk.number("select count(*) from visit_letter where concat(symbol, pdf, docx) like '%Khách%'"))
                .isZero();
    }

    @Test
    @DisplayName("PT-46, PT-47 · the register is printed as 03/TCD, of the own office, and names nobody who came")
    void register() throws SQLException, IOException {
        done(desk.visit(Map.of("outcome", "EXPLAINED", "summary", "Hỏi về Zregister đền bù")));
        String path = "api/receptions/register?month=2026-11&form=pdf";
        assertThat(text(desk.receiver.download(path).body()))
                .contains("Mẫu số 03/TCD", "Tháng 11 năm 2026", "Zregister", "Giải thích", "niêm phong")
                .contains("Số người cùng", "Thuộc thẩm", "Hướng dẫn đến", "Theo dõi, kết")
                .doesNotContain("Ngô Thị Khách");
        assertThat(text(desk.councilOfficer.download(path).body())).doesNotContain("Zregister");
        assertThat(desk.receiver
                        .download("api/receptions/register?month=x&form=pdf")
                        .statusCode())
                .isEqualTo(400);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    @DisplayName("PT-53 · a gathering alerts the three heads at once, and each office writes down what it does in it")
    void gathering() throws SQLException {
        JsonObject few = done(desk.visit(Map.of("outcome", "EXPLAINED", "people", 2)));
        assertThat(few.getBoolean("gathering")).isFalse();
        int id = done(desk.visit(Map.of("outcome", "EXPLAINED", "people", 12))).getInt("id");
        assertThat(desk.desk.number("select count(distinct p.office) from notice n join person p on p.id = n.person_id"
                        + " where n.cause = 'reception-gathering-" + id + "'"))
                .isEqualTo(3);
        JsonObject joint = done(desk.partyChief.post("api/receptions/visits/" + id + "/joint", note()));
        assertThat(joint.getJsonArray("joint").getJsonObject(0).getString("office"))
                .isEqualTo("PO");
        refused(desk.partyChief.post("api/receptions/visits/" + few.getInt("id") + "/joint", note()), "PT-53");
    }

    private static JsonObject note() {
        return Json.createObjectBuilder()
                .add("note", "Cử cán bộ phối hợp tiếp đại diện")
                .build();
    }

    @Test
    @DisplayName(
            "PT-47, PT-48 · a petition handed in on a day that was posted is entered with the visit, or neither is")
    void handedIn() throws SQLException, IOException {
        long leader = desk.leader(9);
        long day = done(desk.plan(desk.council, "DO", "LEADER", leader, "2040-05-30"))
                .getInt("id");
        refused(desk.visit(handingIn(petition("Vi Văn Khác"), day)), "SS-08");
        long own = desk.planned(desk.leader(4), "2040-05-31");
        refused(desk.visit(handingIn(petition("Vi Văn Sớm"), own)), "PT-48");
        done(desk.act(desk.receiver, own, "post"));
        JsonObject visit = done(desk.visit(handingIn(petition("Vi Văn Trao"), own)));
        String stored = "select concat(p.channel, ' ', p.state, ' ', v.sealed is null) from reception_visit v"
                + " join petition p on p.id = v.petition where v.id = " + visit.getInt("id");
        assertThat(desk.desk.text(stored)).isEqualTo("LEADER REGISTERED 1");
        assertThat(text(desk.receiver
                        .download("api/receptions/register?month=2026-11&form=pdf")
                        .body()))
                .as("the register tells what becomes of it")
                .contains("Nhận đơn, Đơn số", "đang xử lý");
        long visits = desk.desk.number("select count(*) from reception_visit");
        long petitions = desk.desk.number("select count(*) from petition");
        refused(desk.visit(handingIn(petition("Vi Văn Gốc").add("originals", true), own)), "PT-47");
        assertThat(desk.desk.number("select count(*) from reception_visit")).isEqualTo(visits);
        assertThat(desk.desk.number("select count(*) from petition")).isEqualTo(petitions);
    }

    private static Map<String, ?> handingIn(JsonObjectBuilder petition, long day) {
        return Map.of("outcome", "HANDED_IN", "petition", petition.build(), "receptionDay", day);
    }

    @Test
    @DisplayName("PT-35 · who came is sealed, and shown for a purpose that is recorded")
    void sealed() throws SQLException {
        int id = done(desk.visit(Map.of("outcome", "EXPLAINED", "kind", "DENUNCIATION")))
                .getInt("id");
        assertThat(desk.desk.text("select sealed from reception_visit where id = " + id))
                .doesNotContain("Khách");
        String path = "api/receptions/visits/" + id + "/visitor";
        refused(desk.receiver.post(path, purpose("")), "PT-35");
        assertThat(done(desk.receiver.post(path, purpose("mời đến làm việc"))).getString("name"))
                .isEqualTo("Ngô Thị Khách");
        assertThat(desk.desk.number("select count(*) from visit_look where visit = " + id))
                .isOne();
        refused(desk.visit(Map.of("outcome", "EXPLAINED", "summary", "Bà Ngo Thi Khach hỏi về đền bù")), "PT-35");
    }

    private static JsonObject purpose(String text) {
        return Json.createObjectBuilder().add("purpose", text).build();
    }

    @Test
    @DisplayName("VR-06 · a denunciation heard at a meeting with voters is entered as a petition and as nothing else")
    void voters() throws SQLException {
        refused(
                desk.councilOfficer.post(
                        "api/receptions/voters", heard("DENUNCIATION").build()),
                "VR-06");
        refused(
                desk.councilOfficer.post(
                        "api/receptions/voters", heard("COMPLAINT").build()),
                "VR-06");
        JsonObject entered = done(desk.councilOfficer.post(
                "api/receptions/voters",
                heard("DENUNCIATION").add("petition", petition("Cử Văn Tri")).build()));
        assertThat(desk.desk.text("select channel from petition where id = " + entered.getInt("petition")))
                .isEqualTo("VOTER_MEETING");
        JsonObject wished = done(desk.councilOfficer.post(
                "api/receptions/voters", heard("RECOMMENDATION").build()));
        assertThat(desk.desk.text(
                        "select kind from voter_recommendation where id = " + wished.getInt("recommendation")))
                .isEqualTo("RECOMMENDATION");
        refused(desk.receiver.post("api/receptions/voters", heard("REFLECTION").build()), "SS-08");
    }

    private static JsonObjectBuilder heard(String kind) {
        return Json.createObjectBuilder()
                .add("heardOn", "2026-11-24")
                .add("kind", kind)
                .add("summary", "Phản ánh về trật tự xây dựng");
    }
}
