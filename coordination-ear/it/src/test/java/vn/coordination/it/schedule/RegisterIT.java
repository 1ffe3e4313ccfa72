package vn.coordination.it.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.coordination.it.city.City;
import vn.coordination.it.city.Records;
import vn.coordination.it.city.RunningCity;

/** The register of breaches: read from what was judged and what ran out, told as far as the reader may know. */
@ExtendWith(RunningCity.class)
class RegisterIT {
    private static final LocalDate MONDAY = LocalDate.of(2037, 1, 5);
    private static final String MONTH = "api/breaches?month=2026-11";

    private City city;
    private Desk desk;
    private Records records;

    @BeforeEach
    void open(City running) throws SQLException {
        city = running;
        desk = new Desk(running);
        records = running.records();
    }

    @Test
    @DisplayName("SC-12 · a gate waits for its approver, and once lifted is in the register as lifted")
    void gate() {
        JsonObject body = unscheduled(MONDAY).build();
        assertThat(desk.committee.post("api/slots", body).status()).isEqualTo(422);
        JsonObject with =
                unscheduled(MONDAY).add("reason", "Lãnh đạo yêu cầu họp gấp").build();
        int slot = desk.chief("CO").post("api/slots", with).json().getInt("id");

        List<JsonObject> found = rows(desk.committee, MONTH + "&office=CO&code=SC-12");

        assertThat(found).anySatisfy(row -> {
            assertThat(row.getString("consequence")).isEqualTo("WAITING");
            assertThat(row.getString("actor")).isEqualTo("Phùng Thị Thảo");
            assertThat(row.getString("article")).matches("\\d+\\.\\d+");
        });
        assertThat(found)
                .filteredOn(row -> row.getString("subject").equals(Integer.toString(slot)))
                .singleElement()
                .satisfies(row -> assertThat(row.getString("consequence")).isEqualTo("LIFTED"));
        assertThat(found).allSatisfy(row -> assertThat(row.getString("code")).isEqualTo("SC-12"));
    }

    @Test
    @DisplayName("SS-08 · of another office's breach it is told that it happened and what became of it, no more")
    void elsewhere() {
        desk.committee.post("api/slots", unscheduled(MONDAY.plusDays(1)).build());

        List<JsonObject> seen = rows(desk.party, MONTH + "&office=CO&code=SC-12");

        assertThat(seen).isNotEmpty().allSatisfy(row -> {
            assertThat(row.getString("consequence")).isIn("WAITING", "LIFTED");
            assertThat(row.keySet()).doesNotContain("actor", "subject", "type");
        });
    }

    @Test
    @DisplayName("a clock that ran out is a breach of its office, with the article in force then")
    void clock() {
        records.change("insert into deadline (code, kind, subject_type, subject, office, duty, started, amount, unit,"
                + " parameter, parameter_as_of, backwards, due, own_ladder, ended, ending, ended_by) values ('SC-01',"
                + " 'ANSWER', 'Week', '2026-W45', 'DO', 'SCHEDULE_COORDINATOR', '2026-11-01 00:00:00',"
                + " 'THURSDAY 11:00', 'WEEKDAY_TIME', 'SC_01_DRAFTS_DUE', '2026-11-02', false, '2026-11-05 04:00:00',"
                + " true, '2026-11-06 04:00:00', 'MET', 'test')");
        try {
            assertThat(rows(desk.council, MONTH + "&office=DO&code=SC-01"))
                    .filteredOn(row -> row.getString("subject").equals("2026-W45"))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.getString("consequence")).isEqualTo("DONE_LATE");
                        assertThat(row.getString("key")).startsWith("DEADLINE:");
                        assertThat(row.getString("article")).isNotEmpty();
                    });
        } finally {
            records.change("delete from deadline where ended_by = 'test'");
        }
    }

    @Test
    @DisplayName("SS-08 · only the office concerned writes notes; they are added, never changed")
    void notes() {
        desk.committee.post("api/slots", unscheduled(MONDAY.plusDays(2)).build());
        String key =
                rows(desk.committee, MONTH + "&office=CO&code=SC-12").get(0).getString("key");
        String path = "api/breaches/" + key + "/notes";

        assertThat(desk.committee.post(path, words("Sự việc xảy ra do bão")).status())
                .isEqualTo(200);
        OfficeClient.Answer second = desk.chief("CO").post(path, words("Đã nhắc nhở bộ phận"));
        assertThat(second.json().getJsonArray("notes")).hasSize(2);
        OfficeClient.Answer foreign = desk.party.post(path, words("Không đúng"));
        assertThat(foreign.status()).isEqualTo(422);
        assertThat(Desk.codes(foreign)).containsExactly("SS-08");
        assertThat(OfficeClient.of(city, "co.specialist")
                        .post(path, words("Tôi"))
                        .status())
                .isEqualTo(403);
        assertThat(rows(desk.party, MONTH + "&office=CO&code=SC-12"))
                .filteredOn(row -> row.getString("key").equals(key))
                .singleElement()
                .satisfies(row -> assertThat(row.getInt("notes")).isEqualTo(2));
        assertThat(records.trail("co.coordinator", "BreachNote.add", "BreachNote %", "Sự việc xảy ra do bão"))
                .isEqualTo(1);
    }

    private jakarta.json.JsonObjectBuilder unscheduled(LocalDate day) {
        return desk.slot("CO", day, 4, null).builder().add("unscheduled", true).add("submit", true);
    }

    private static JsonObject words(String words) {
        return Json.createObjectBuilder().add("words", words).build();
    }

    private static List<JsonObject> rows(OfficeClient reader, String path) {
        return reader.get(path).json().getJsonArray("breaches").getValuesAs(JsonObject.class);
    }
}
