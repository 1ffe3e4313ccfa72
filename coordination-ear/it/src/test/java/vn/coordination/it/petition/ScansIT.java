package vn.coordination.it.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.coordination.it.petition.PetitionDesk.done;
import static vn.coordination.it.petition.PetitionDesk.refused;
import static vn.coordination.it.petition.PlantedPetitions.scans;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;
import vn.coordination.it.schedule.OfficeClient;
import vn.coordination.it.schedule.OfficeClient.Answer;

/** Scans of a petition that nobody has classified: taken by content, sealed, and handed to its access list only. */
@ExtendWith(RunningCity.class)
class ScansIT {
    private static final byte[] LETTER = bytes("%PDF-1.7 viết tay <script>");
    private static final int TOO_MUCH = 10 * 1024 * 1024 + 1;

    private PetitionDesk desk;
    private long petition;

    @BeforeEach
    void enter(City city) throws SQLException {
        desk = new PetitionDesk(city);
        petition = done(desk.enter(desk.receiver, new PetitionBody("Quách Thị Bản Quét")))
                .getInt("id");
    }

    @Test
    @DisplayName(
            "PT-35 · a scan is saved for a purpose by the access list, as an attachment of the type its content has")
    void saved() throws SQLException {
        assertThat(done(desk.receiver.send(scans(petition), LETTER)).getInt("number"))
                .isEqualTo(1);
        assertThat(done(desk.receiver.send(scans(petition), bytes("MM\0* ảnh"))).getInt("number"))
                .isEqualTo(2);
        assertThat(desk.receiver.get(scans(petition)).body()).contains("application/pdf", "image/tiff");

        refused(save(desk.receiver, ""), "PT-35");
        refused(save(desk.officer, "xem đơn"), "PT-35");
        refused(save(desk.deputy, "xem đơn"), "PT-35");
        refused(save(desk.councilOfficer, "xem đơn"), "SS-08");
        refused(desk.councilOfficer.send(scans(petition), LETTER), "SS-08");
        assertThat(desk.councilOfficer.get(scans(petition)).array()).isEmpty();

        HttpResponse<byte[]> letter = desk.receiver.save(scans(petition) + "/1", purpose("đối chiếu bản gốc"));
        assertThat(letter.statusCode()).isEqualTo(200);
        assertThat(letter.body()).isEqualTo(LETTER);
        assertThat(letter.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(letter.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(letter.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("attachment"));
        assertThat(desk.desk.text("select group_concat(concat(scan, ' ', purpose)) from identity_look where petition = "
                        + petition))
                .isEqualTo("1 đối chiếu bản gốc");
        assertThat(desk.desk.number("select count(distinct subject) from trail_entry where action = 'Scan.attach'"
                        + " and subject_type = 'Petition' and subject = '" + petition + "'"))
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "SS-01 · what is a state secret, empty, too large or something else than it is called is refused, and nothing is stored")
    void refusedByContent() throws SQLException {
        refused(desk.receiver.send(scans(petition) + "?level=TOP_SECRET", LETTER), "SS-01");
        tells(desk.receiver.send(scans(petition), bytes("<html><script>alert(1)</script></html>")), 415, "WRONG_TYPE");
        tells(desk.receiver.send(scans(petition), new byte[0]), 400, "EMPTY");
        tells(desk.receiver.send(scans(petition), Arrays.copyOf(LETTER, TOO_MUCH)), 413, "TOO_LARGE");
        assertThat(desk.desk.number("select count(*) from petition_scan where petition = " + petition))
                .isZero();
    }

    private Answer save(OfficeClient who, String what) {
        HttpResponse<byte[]> answer = who.save(scans(petition) + "/1", purpose(what));
        return new Answer(answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
    }

    private static JsonObject purpose(String what) {
        return Json.createObjectBuilder().add("purpose", what).build();
    }

    private static void tells(Answer answer, int status, String problem) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.json().getString("kind")).isEqualTo("scan." + problem);
        assertThat(answer.json().getString("title")).doesNotContain("???");
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
