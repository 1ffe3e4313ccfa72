package vn.coordination.it.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.petition.PetitionDesk.done;
import static vn.coordination.it.petition.PetitionDesk.refused;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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

/** Letters about petitions: each kind, in both forms, numbered, kept, and never naming a denouncer to others. */
@ExtendWith(RunningCity.class)
class PetitionLettersIT {
    private static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM";

    private static PetitionDesk desk;

    @BeforeAll
    static void open(City city) throws SQLException {
        desk = new PetitionDesk(city);
    }

    @Test
    @DisplayName("PT-46, PT-47 · the desk's own forms: 02/TCD at once by who takes papers, 01/TCD signed by a chief")
    void desk() throws SQLException, IOException {
        long petition = done(desk.enter(desk.receiver, new PetitionBody("Nguyễn Thị Biên").with("channel", "DESK")))
                .getInt("id");
        JsonObject receipt = done(desk.letter(desk.receiver, petition, "RECEIPT", "01 sổ đỏ (bản chính)"));
        printed(desk.receiver, petition, receipt, STATE, "Mẫu số 02/TCD", "GIẤY BIÊN NHẬN", "01 sổ đỏ");
        assertThat(desk.letter(desk.receiver, petition, "REFUSAL_TO_RECEIVE", "đã giải quyết")
                        .status())
                .isEqualTo(403);
        long complaint = desk.routed(new PetitionBody("Nguyễn Thị Kéo Dài"), "COMPLAINT", "COMMITTEE");
        JsonObject refusal =
                done(desk.letter(desk.deputy, complaint, "REFUSAL_TO_RECEIVE", "vụ việc đã giải quyết xong"));
        printed(desk.officer, complaint, refusal, STATE, "Mẫu số 01/TCD", "từ chối tiếp công dân", "Kéo Dài");
    }

    @Test
    @DisplayName(
            "PT-12, PT-20, PT-21, PT-37, PT-40 · each outcome has its letter, and none goes out before the outcome")
    void outcomes() throws SQLException, IOException {
        long refused = desk.routed(new PetitionBody("Lò Văn Từ"), "COMPLAINT", "COMMITTEE");
        assertThat(desk.letter(desk.deputy, refused, "REFUSAL", "").status()).isEqualTo(400);
        done(desk.act(desk.deputy, refused, "refuse", Map.of("ground", "BEFORE_COURT")));
        issued(refused, "REFUSAL", "không thụ lý", "Lò Văn Từ");

        long guided = desk.routed(new PetitionBody("Lò Văn Hướng"), "COMPLAINT", "COMMITTEE");
        done(desk.act(desk.deputy, guided, "guide"));
        issued(guided, "GUIDANCE", "hướng dẫn", "Lò Văn Hướng");

        long returned = desk.routed(
                new PetitionBody("Lò Văn Trả").with("channel", "FORWARDED").with("forwarder", "Báo Thử"),
                "COMPLAINT",
                "COMMITTEE");
        done(desk.act(desk.deputy, returned, "return"));
        issued(returned, "RETURN", "trả lại đơn", "Báo Thử");

        long accepted = desk.routed(new PetitionBody("Lò Văn Thụ"), "COMPLAINT", "COMMITTEE");
        done(desk.act(desk.deputy, accepted, "accept"));
        issued(accepted, "ACCEPTANCE", "thụ lý", "Lò Văn Thụ");
        done(desk.act(desk.deputy, accepted, "verify"));
        done(desk.act(desk.deputy, accepted, "suspend", Map.of("ground", "EXPERTISE")));
        issued(accepted, "SUSPENSION", "tạm đình chỉ", "Lò Văn Thụ");
        done(desk.act(desk.deputy, accepted, "resume"));
        issued(accepted, "RESUMPTION", "tiếp tục", "Lò Văn Thụ");
        done(desk.act(desk.deputy, accepted, "decide", Map.of("note", "15/QĐ-UBND")));
        issued(accepted, "RESULT", "kết quả giải quyết", "Lò Văn Thụ");
        assertThat(steps(accepted)).endsWith("ACCEPT,TELL,VERIFY,SUSPEND,TELL,RESUME,TELL,DECIDE,TELL");
        assertThat(desk.ending(accepted, "PT-18")).isEqualTo("MET");

        long forwarded = desk.routed(new PetitionBody("Lò Văn Chuyển"), "RECOMMENDATION", "COMMITTEE");
        done(desk.act(desk.deputy, forwarded, "forward", Map.of("to", "Sở Thử Nghiệm", "answerDue", "2026-11-20")));
        issued(forwarded, "FORWARDING", "Sở Thử Nghiệm", "chuyển đơn");
        issued(forwarded, "FORWARDING_NOTICE", "chuyển đơn", "Lò Văn Chuyển");
        issued(forwarded, "URGING", "Sở Thử Nghiệm", "đôn đốc");
        assertThat(steps(forwarded)).endsWith("FORWARD,TELL,URGE");
        assertThat(desk.desk.text("select kind from deadline where subject_type = 'Petition' and subject = '"
                        + forwarded + "' and code = 'PT-40' and ending is null"))
                .as("the report is owed next")
                .isEqualTo("ANSWER");

        long transferred = desk.routed(new PetitionBody("Lò Văn Giao"), "RECOMMENDATION", "ELECTED_BODIES");
        done(desk.act(desk.officer, transferred, "transfer", Map.of("to", "DO")));
        issued(transferred, "TRANSFER", "PHIẾU CHUYỂN", "Văn phòng Đoàn đại biểu");
    }

    @Test
    @DisplayName(
            "PT-35 · one letter deals with two petitions, stands among the letters of both, and names the writer of neither")
    void twoInOne() throws SQLException, IOException {
        Map<String, String> to = Map.of("to", "Sở Thử Nghiệm", "answerDue", "2026-12-20");
        long one = desk.routed(new PetitionBody("Phùng Văn Gộp"), "RECOMMENDATION", "COMMITTEE");
        long other = desk.routed(new PetitionBody("Zxqsecond Ghep"), "DENUNCIATION", "COMMITTEE");
        done(desk.act(desk.deputy, one, "forward", to));
        assertThat(both(one, other, "").status())
                .as("nothing to tell of the other")
                .isEqualTo(400);
        done(desk.act(desk.deputy, other, "forward", to));
        refused(both(one, other, "theo đơn của Zxqsecond Ghep"), "PT-35");
        JsonObject letter = done(both(one, other, "theo hồ sơ"));
        assertThat(printed(desk.officer, other, letter, STATE, "Sở Thử Nghiệm")).doesNotContain("Zxq");
        assertThat(desk.officer.get("api/petitions/" + other + "/letters").body())
                .contains(letter.getString("number"));
    }

    private static Answer both(long petition, long other, String content) {
        return desk.deputy.post(
                "api/petitions/" + petition + "/letters",
                Json.createObjectBuilder()
                        .add("kind", "FORWARDING")
                        .add("content", content)
                        .add("also", Json.createArrayBuilder().add(other))
                        .build());
    }

    @Test
    @DisplayName("PT-35 · a denouncer's name stands in no letter but his own, and that opens to the access list only")
    void denouncer() throws SQLException, IOException {
        String name = "Zxqdenouncer Tho";
        long petition = desk.routed(new PetitionBody(name).at("Zxqhome 5"), "DENUNCIATION", "COMMITTEE");
        Map<String, String> to = Map.of("to", "Thanh tra Thử", "answerDue", "2026-12-31");
        refused(desk.letter(desk.deputy, petition, "REFUSAL_TO_RECEIVE", "trùng"), "PT-35");
        done(desk.act(desk.deputy, petition, "forward", to));
        refused(desk.letter(desk.deputy, petition, "FORWARDING", "theo đơn của " + name), "PT-35");
        JsonObject forwarding = done(desk.letter(desk.deputy, petition, "FORWARDING", ""));
        String sent = printed(desk.officer, petition, forwarding, STATE, "Thanh tra Thử", "giữ bí mật");
        assertThat(sent).doesNotContain("Zxq");

        JsonObject own = done(desk.letter(desk.officer, petition, "RECEIPT", "01 USB"));
        assertThat(printed(desk.officer, petition, own, STATE, "01 USB")).contains(name);
        assertThat(reprint(desk.deputy, petition, own, "pdf").statusCode()).isNotEqualTo(200);
        assertThat(desk.desk.number("select count(*) from identity_look where petition = " + petition
                        + " and purpose = '" + own.getString("number") + "'"))
                .isGreaterThanOrEqualTo(2);
        assertThat(desk.desk.number("select count(*) from petition_letter where petition = " + petition
                        + " and concat(symbol, pdf, docx) like '%Zxqdenouncer%'"))
                .isZero();
    }

    @Test
    @DisplayName("letters of the Party Office stand under the Party's title; a reprint is the same to the byte")
    void party() throws SQLException, IOException {
        long petition = done(desk.enter(desk.partyOfficer, new PetitionBody("Lã Thị Đảng")))
                .getInt("id");
        JsonObject receipt = done(desk.letter(desk.partyOfficer, petition, "RECEIPT", "đơn và 02 tài liệu"));
        assertThat(receipt.getString("number")).matches("\\d+-BN/VPTU");
        assertThat(printed(desk.partyOfficer, petition, receipt, PARTY, "02 tài liệu"))
                .doesNotContain(STATE);
        assertThat(reprint(desk.partyOfficer, petition, receipt, "pdf").body())
                .isEqualTo(reprint(desk.partyOfficer, petition, receipt, "pdf").body());
        assertThat(reprint(desk.officer, petition, receipt, "pdf").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("twelve letters at the same moment get twelve numbers without a gap")
    void numbers() throws Exception {
        long petition = done(desk.enter(desk.councilOfficer, new PetitionBody("Mã Thị Số")))
                .getInt("id");
        ExecutorService pool = Executors.newFixedThreadPool(6);
        try {
            List<Callable<Answer>> calls = IntStream.range(0, 12)
                    .<Callable<Answer>>mapToObj(
                            i -> () -> desk.letter(desk.councilOfficer, petition, "RECEIPT", "tờ " + i))
                    .toList();
            for (Future<Answer> call : pool.invokeAll(calls)) {
                done(call.get());
            }
        } finally {
            pool.shutdown();
        }
        String register = " from petition_letter where office = 'DO' and year = 2026";
        assertThat(desk.desk.number("select count(*)" + register))
                .isEqualTo(desk.desk.number("select max(number)" + register))
                .isEqualTo(desk.desk.number("select last from letter_register where office = 'DO' and year = 2026"));
    }

    private static String steps(long petition) throws SQLException {
        return desk.desk.text("select group_concat(act order by id) from petition_step where petition = " + petition);
    }

    private static void issued(long petition, String kind, String... words) throws IOException {
        JsonObject letter = done(desk.letter(desk.deputy, petition, kind, "theo hồ sơ"));
        String[] all =
                Stream.concat(Stream.of(STATE, "theo hồ sơ"), Stream.of(words)).toArray(String[]::new);
        printed(desk.deputy, petition, letter, all);
    }

    /** Both forms hold the number and all the words; answers what stands in both. */
    private static String printed(OfficeClient who, long petition, JsonObject letter, String... words)
            throws IOException {
        String pdf = text(ok(reprint(who, petition, letter, "pdf")));
        String docx = main(ok(reprint(who, petition, letter, "docx")));
        assertThat(pdf).contains(letter.getString("number")).contains(words);
        assertThat(docx).contains(letter.getString("number")).contains(words);
        return pdf + docx;
    }

    private static HttpResponse<byte[]> reprint(OfficeClient who, long petition, JsonObject letter, String form) {
        return who.download("api/petitions/" + petition + "/letters/" + letter.getInt("id") + "?form=" + form);
    }

    private static byte[] ok(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return answer.body();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).lines().collect(Collectors.joining(" "));
        }
    }

    private static String main(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}
