package vn.coordination.it.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.coordination.it.city.City;
import vn.coordination.it.city.RunningCity;

/** Drafts that one office shares with another, and takes back. */
@ExtendWith(RunningCity.class)
class SharingIT {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 21);
    private static final String MARKER = "Nội dung chỉ chia sẻ";

    private Desk desk;

    @BeforeEach
    void desk(City city) throws SQLException {
        desk = new Desk(city);
    }

    @Test
    @DisplayName(
            "SS-08 · a shared draft is read by the office it is shared with, by no third one, until it is recalled")
    void shareAndRecall() throws SQLException {
        int id = draft(DAY, false);
        assertThat(desk.party.get("api/slots/" + id).status()).isEqualTo(404);
        assertThat(share(desk.committee, id, "PO").status()).isEqualTo(200);

        OfficeClient.Answer read = desk.party.get("api/slots/" + id);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body()).contains(marker(DAY));
        assertThat(desk.party.get("api/weeks/2026-W52").body()).contains(marker(DAY));
        assertThat(desk.council.get("api/slots/" + id).status()).isEqualTo(404);
        assertThat(desk.council.get("api/weeks/2026-W52").body()).doesNotContain(marker(DAY));

        assertThat(desk.number("select count(*) from notice n join account a on a.person_id = n.person_id"
                        + " where n.text_key = 'schedule.shared' and n.subject = '" + id
                        + "' and a.login = 'po.coordinator'"))
                .isEqualTo(1);

        assertThat(recall(desk.committee, id, "PO").status()).isEqualTo(200);
        assertThat(desk.party.get("api/slots/" + id).status()).isEqualTo(404);
        assertThat(desk.party.get("api/weeks/2026-W52").body()).doesNotContain(marker(DAY));
        assertThat(desk.number("select count(*) from trail_entry where subject_type = 'Slot' and subject = '" + id
                        + "' and action in ('Sharing.share', 'Sharing.recall') and outcome = 'DONE'"
                        + " and changes like '%shares%'"))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("SS-08 · shared is read: whoever it is shared with neither changes it nor passes it on")
    void readOnly() {
        int id = draft(DAY.plusDays(1), false);
        share(desk.committee, id, "PO");
        JsonObject body = desk.slot("CO", DAY.plusDays(1), 3, null)
                .builder()
                .add("version", version(desk.party, id))
                .build();
        refused(desk.party.put("api/slots/" + id, body));
        refused(desk.party.post("api/slots/" + id + "/cancel", act(desk.party, id)));
        refused(share(desk.party, id, "DO"));
        refused(recall(desk.party, id, "PO"));
    }

    @Test
    @DisplayName("SS-08, SC-16 · a secret draft that is shared opens to those on its list only")
    void secret() {
        int id = draft(DAY.plusDays(2), true);
        assertThat(share(desk.committee, id, "PO").status()).isEqualTo(200);
        assertThat(desk.party.get("api/slots/" + id).status()).isEqualTo(404);
        assertThat(desk.party.get("api/weeks/2026-W52").body()).doesNotContain(marker(DAY.plusDays(2)));
    }

    @ParameterizedTest
    @DisplayName(
            "SS-08 · an office does not share with itself, twice, or what is exchanged; it recalls only what it shared")
    @CsvSource({"CO, share, shared", "DO, recall, recalled"})
    void nonsense(String office, String act, String variant) {
        int id = draft(DAY.plusDays(3), false);
        OfficeClient.Answer answer =
                act.equals("share") ? share(desk.committee, id, office) : recall(desk.committee, id, office);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("\"" + variant + "\"").contains("SS-08");
        share(desk.committee, id, "PO");
        assertThat(share(desk.committee, id, "PO").body()).contains("\"shared\"");
    }

    private static String marker(LocalDate day) {
        return MARKER + " " + day;
    }

    private int draft(LocalDate day, boolean secret) {
        return desk.committee
                .post(
                        "api/slots",
                        desk.slot("CO", day, 4, null)
                                .builder()
                                .add("title", marker(day))
                                .add("secret", secret)
                                .build())
                .json()
                .getInt("id");
    }

    private static OfficeClient.Answer share(OfficeClient who, int id, String office) {
        return who.post("api/slots/" + id + "/shares", command(who, id, office));
    }

    private static OfficeClient.Answer recall(OfficeClient who, int id, String office) {
        return who.post("api/slots/" + id + "/shares/recall", command(who, id, office));
    }

    private static JsonObject command(OfficeClient who, int id, String office) {
        return Json.createObjectBuilder(act(who, id)).add("office", office).build();
    }

    private static JsonObject act(OfficeClient who, int id) {
        return Json.createObjectBuilder().add("version", version(who, id)).build();
    }

    private static int version(OfficeClient who, int id) {
        return who.get("api/slots/" + id).json().getInt("version");
    }

    private static void refused(OfficeClient.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        assertThat(Desk.codes(answer)).containsExactly("SS-08");
    }
}
